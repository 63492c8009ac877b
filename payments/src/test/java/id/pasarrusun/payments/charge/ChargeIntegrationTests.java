package id.pasarrusun.payments.charge;

import static id.pasarrusun.payments.charge.ScriptedGateway.seen;
import static id.pasarrusun.payments.order.OrderWorld.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.order.PaymentsEvent.ChargeFlagged;
import id.pasarrusun.payments.order.PaymentsEvent.LatePayment;
import id.pasarrusun.payments.order.PaymentsEvent.PurchasePaid;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseState;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/// Taking money from a gateway that repeats itself, forgets, lies and goes away.
class ChargeIntegrationTests {

    private final ChargeWorld world = new ChargeWorld();

    @Test
    void givesThePayerAPageUnderAnOrderIdOfTheAttempt() {
        Purchase purchase = world.shop.placed();

        Attempt attempt = world.open(purchase);

        assertThat(attempt).isInstanceOfSatisfying(Attempt.Opened.class, opened -> {
            assertThat(opened.charge()).isInstanceOf(Charge.AwaitingPayer.class);
            assertThat(opened.charge().midtransOrderId()).isEqualTo("RSN-" + purchase.number() + "-1");
        });
        assertThat(world.gateway.opened.getFirst().lines()).hasSize(3);
        assertThat(world.gateway.opened.getFirst().finish()).isEqualTo(ChargeWorld.FINISH);
    }

    @Test
    void keepsNothingThatOpensThePurchase() {
        Charge charge = world.awaitingPayer();

        assertThat(world.row(charge)).doesNotContain(ChargeWorld.FINISH.getPath());
    }

    @Test
    void keepsOneAttemptOpen() {
        Purchase purchase = world.shop.placed();
        world.open(purchase);

        Attempt again = world.open(purchase);

        assertThat(again).isInstanceOf(Attempt.StillOpen.class);
        assertThat(world.gateway.opened).hasSize(1);
    }

    @Test
    void refusesASecondOpenAttemptEvenWhenTwoAskAtOnce() {
        Purchase purchase = world.shop.placed();

        var attempts = await(Mono.zip(world.charging.open(purchase.id()), world.charging.open(purchase.id())));

        assertThat(attempts.toList()).hasAtLeastOneElementOfType(Attempt.StillOpen.class);
        assertThat(world.gateway.opened).hasSize(1);
    }

    @Test
    void paysOnceHoweverOftenItIsTold() {
        Charge charge = world.awaitingPayer();
        world.gateway.says(charge, new GatewayStatus.Settled(seen(charge)));
        for (int i = 0; i < 10; i++) {
            world.hears(charge, "settlement", "200");
            world.follow();
        }

        world.assertPaidOnce(charge);
        assertThat(world.open(world.shop.get(charge.purchase()))).isInstanceOf(Attempt.AlreadyPaid.class);
    }

    @Test
    void staysPaidWhenOlderNewsComesLater() {
        Charge charge = world.awaitingPayer();
        world.gateway.says(charge, new GatewayStatus.Settled(seen(charge)));
        world.hears(charge, "settlement", "200");
        world.hears(charge, "pending", "201");
        world.hears(charge, "expire", "202");
        world.follow();
        world.gateway.says(charge, new GatewayStatus.Pending(seen(charge)));
        world.follow();
        world.gateway.says(charge, new GatewayStatus.Expired(seen(charge)));
        world.follow();

        world.assertPaidOnce(charge);
    }

    @Test
    void believesTheStatusAndNotTheNotice() {
        Charge charge = world.awaitingPayer();
        world.gateway.says(charge, new GatewayStatus.Pending(seen(charge)));

        world.hears(charge, "settlement", "200");
        world.follow();

        assertThat(world.now(charge)).isInstanceOf(Charge.AwaitingPayer.class);
        assertThat(world.shop.told(PurchasePaid.class)).isZero();
    }

    @Test
    void flagsAnAmountThatIsNotOursAndTakesNothing() {
        Charge charge = world.awaitingPayer();
        world.gateway.says(charge, new GatewayStatus.Settled(seen(Rupiah.of(1), "IDR")));

        world.hears(charge, "settlement", "200");
        world.follow();

        assertThat(world.now(charge)).isInstanceOf(Charge.AwaitingPayer.class);
        assertThat(await(world.charges.flagged(10).collectList())).hasSize(1);
        assertThat(world.shop.balance(Account.MIDTRANS)).isZero();
    }

    @Test
    void callsSomebodyOnceForEachReason() {
        Charge charge = world.awaitingPayer();
        world.gateway.says(charge, new GatewayStatus.Strange("status odd"));
        world.hears(charge, "odd", "200");
        world.follow();
        world.follow();
        assertThat(world.shop.told(ChargeFlagged.class)).isEqualTo(1);

        world.gateway.says(charge, new GatewayStatus.Challenged(seen(charge)));
        world.follow();
        world.follow();

        assertThat(world.shop.told(ChargeFlagged.class)).isEqualTo(2);
    }

    @Test
    void ignoresANoticeOfAnOrderThatIsNotOurs() {
        await(world.notices.record(new Notice("RSN-STRANGER-1", "t", "settlement", "200", 0, "{}")));

        world.follow();

        assertThat(world.shop.told(ChargeFlagged.class)).isZero();
    }

    @Test
    void endsAnAttemptThatTheGatewayRefuses() {
        world.gateway.answers(Mono.just(new Opened.Refused("no such method")));

        Attempt attempt = world.open(world.shop.placed());

        assertThat(attempt)
                .isInstanceOfSatisfying(
                        Attempt.Opened.class,
                        opened -> assertThat(opened.charge()).isInstanceOf(Charge.Denied.class));
    }

    @Test
    void doesNotTakeAFaultOfOursForAGatewayThatIsSilent() {
        world.gateway.answers(Mono.error(() -> new IllegalStateException("a bug")));
        Purchase purchase = world.shop.placed();

        assertThatThrownBy(() -> world.open(purchase)).hasMessage("a bug");

        assertThat(await(world.charges.findLatest(purchase.id()))).isInstanceOf(Charge.Opening.class);
    }

    @Test
    void opensANewAttemptAfterOneThatWasDenied() {
        Charge first = world.awaitingPayer();
        world.gateway.says(first, new GatewayStatus.Denied(seen(first)));
        world.hears(first, "deny", "202");
        world.follow();
        assertThat(world.now(first)).isInstanceOf(Charge.Denied.class);

        Attempt second = world.open(world.shop.get(first.purchase()));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Attempt.Opened.class,
                        opened -> assertThat(opened.charge().attempt()).isEqualTo(2));
    }

    @Test
    void takesOnlySoManyAttemptsAtOnePurchase() {
        world.gateway.answers(Mono.just(new Opened.Refused("no")));
        Purchase purchase = world.shop.placed();
        for (int i = 0; i < ChargeWorld.SETTINGS.attemptsMax(); i++) {
            assertThat(world.open(purchase)).isInstanceOf(Attempt.Opened.class);
        }

        assertThat(world.open(purchase)).isEqualTo(new Attempt.TooMany());
        assertThat(world.gateway.opened).hasSize(ChargeWorld.SETTINGS.attemptsMax());
    }

    @Test
    void flagsTheSecondOfTwoAttemptsThatBothBringMoney() {
        Charge first = world.denied();
        Charge second = world.openedAnew(first);

        world.gateway.says(first, new GatewayStatus.Settled(seen(first)));
        world.gateway.says(second, new GatewayStatus.Settled(seen(second)));
        world.hears(first, "settlement", "200");
        world.hears(second, "capture", "200");
        world.follow();
        world.follow();

        assertThat(world.shop.told(PurchasePaid.class)).isEqualTo(1);
        assertThat(world.shop.told(LatePayment.class)).isEqualTo(1);
        assertThat(world.shop.balance(Account.MIDTRANS)).isEqualTo(-680_000);
        assertThat(world.shop.balance(Account.purchase(first.purchase().value())))
                .isEqualTo(340_000);
        assertThat(world.shop.get(first.purchase()).flagged()).isTrue();
    }

    @Test
    void booksMoneyThatComesAfterTheEndAndCallsSomebody() {
        Charge charge = world.awaitingPayer();
        world.shop.clock.move(Duration.ofHours(4));
        world.sweep();

        world.gateway.says(charge, new GatewayStatus.Settled(seen(charge)));
        world.hears(charge, "settlement", "200");
        world.follow();
        world.follow();

        assertThat(world.now(charge)).isInstanceOf(Charge.Paid.class);
        assertThat(world.shop.get(charge.purchase()).state()).isEqualTo(PurchaseState.EXPIRED);
        assertThat(world.shop.balance(Account.purchase(charge.purchase().value())))
                .isEqualTo(340_000);
        assertThat(world.shop.told(LatePayment.class)).isEqualTo(1);
    }

    @Test
    void callsNobodyAnyMoreOnceAPurchaseThatWasPaidTooLateIsRevived() {
        Charge charge = world.awaitingPayer();
        world.shop.clock.move(Duration.ofHours(4));
        world.sweep();
        world.gateway.says(charge, new GatewayStatus.Settled(seen(charge)));
        world.hears(charge, "settlement", "200");
        world.follow();
        assertThat(await(world.charges.flagged(10).collectList())).hasSize(1);

        world.revive(charge);
        world.follow(new PurchasePaid(charge.purchase()));

        assertThat(await(world.charges.flagged(10).collectList())).isEmpty();
    }

    @Test
    void callsNobodyAnyMoreOnceASuspectedPaymentIsSettled() {
        Charge charge = world.awaitingPayer();
        world.gateway.says(charge, new GatewayStatus.Challenged(seen(charge)));
        world.hears(charge, "capture", "201");
        world.follow();
        assertThat(await(world.charges.flagged(10).collectList())).hasSize(1);

        world.gateway.says(charge, new GatewayStatus.Settled(seen(charge)));
        world.follow();

        world.assertPaidOnce(charge);
        assertThat(await(world.charges.flagged(10).collectList())).isEmpty();
    }
}
