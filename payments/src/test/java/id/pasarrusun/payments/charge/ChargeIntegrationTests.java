package id.pasarrusun.payments.charge;

import static id.pasarrusun.payments.charge.ScriptedGateway.seen;
import static id.pasarrusun.payments.order.OrderWorld.RATMI;
import static id.pasarrusun.payments.order.OrderWorld.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.charge.GatewayStatus.Seen;
import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.order.Advance;
import id.pasarrusun.payments.order.OrderState;
import id.pasarrusun.payments.order.PaymentsEvent.ChargeFlagged;
import id.pasarrusun.payments.order.PaymentsEvent.LatePayment;
import id.pasarrusun.payments.order.PaymentsEvent.PurchaseExpired;
import id.pasarrusun.payments.order.PaymentsEvent.PurchasePaid;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

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

        var attempts = await(Mono.zip(
                world.charging.open(purchase.id(), ChargeWorld.FINISH),
                world.charging.open(purchase.id(), ChargeWorld.FINISH)));

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

        assertPaidOnce(charge);
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

        assertPaidOnce(charge);
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
    void freesTheGoodsOfAPaymentThatNobodyUnderstandsAfterSoLong() {
        Charge charge = world.awaitingPayer();
        world.gateway.says(charge, new GatewayStatus.Challenged(seen(charge)));
        world.shop.clock.move(Duration.ofHours(4));
        world.sweep();
        assertThat(world.shop.get(charge.purchase()).state()).isEqualTo(PurchaseState.AWAITING_PAYMENT);

        world.shop.clock.move(Duration.ofMinutes(1));
        world.sweep();

        assertThat(world.shop.get(charge.purchase()).state()).isEqualTo(PurchaseState.EXPIRED);
        assertThat(await(world.charges.flagged(10).collectList()))
                .extracting(Charges.Flagged::charge)
                .hasOnlyElementsOfType(Charge.Expired.class);
    }

    @Test
    void ignoresANoticeOfAnOrderThatIsNotOurs() {
        await(world.notices.record(new Notice("RSN-STRANGER-1", "t", "settlement", "200", 0, "{}")));

        world.follow();

        assertThat(world.shop.told(ChargeFlagged.class)).isZero();
    }

    @Test
    void findsTheMoneyOfALostNotice() {
        Charge charge = world.awaitingPayer();
        world.gateway.says(charge, new GatewayStatus.Settled(seen(charge)));

        world.shop.clock.move(Duration.ofMinutes(10));
        world.sweep();

        assertPaidOnce(charge);
    }

    @Test
    void doesNotKnowWhatBecameOfAnUnansweredAttemptUntilItAsksAgain() {
        world.gateway.isDown();
        Purchase purchase = world.shop.placed();
        Charge charge = ((Attempt.Opened) world.open(purchase)).charge();
        assertThat(charge).isInstanceOf(Charge.Unknown.class);

        world.shop.clock.move(Duration.ofMinutes(1));
        world.sweep();
        assertThat(world.now(charge)).isInstanceOf(Charge.Unknown.class);

        world.gateway.answersPages();
        world.shop.clock.move(Duration.ofMinutes(1));
        world.sweep();
        assertThat(world.now(charge)).isInstanceOf(Charge.AwaitingPayer.class);
        assertThat(world.now(charge).midtransOrderId()).isEqualTo(charge.midtransOrderId());
    }

    @Test
    void asksNobodyToPayWhatAnotherAttemptHasPaidMeanwhile() {
        Charge first = denied();
        world.gateway.isDown();
        Charge second = ((Attempt.Opened) world.open(world.shop.get(first.purchase()))).charge();
        assertThat(second).isInstanceOf(Charge.Unknown.class);
        world.gateway.answersPages();
        world.gateway.says(first, new GatewayStatus.Settled(seen(first)));
        world.hears(first, "settlement", "200");
        world.follow();
        int asked = world.gateway.opened.size();

        world.shop.clock.move(Duration.ofMinutes(1));
        world.sweep();

        assertThat(world.gateway.opened).hasSize(asked);
        assertThat(world.attempts(first.purchase())).containsExactly("paid", "denied");
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
    void asksWhatBecameOfAnOrderIdThatIsTaken() {
        world.gateway.answers(Mono.just(new Opened.Taken()));
        Charge charge = ((Attempt.Opened) world.open(world.shop.placed())).charge();
        assertThat(charge).isInstanceOf(Charge.Unknown.class);

        world.gateway.says(charge, new GatewayStatus.Settled(seen(charge)));
        world.shop.clock.move(Duration.ofMinutes(1));
        world.sweep();

        assertPaidOnce(charge);
    }

    @Test
    void doesNotTakeAFaultOfOursForAGatewayThatIsSilent() {
        world.gateway.answers(Mono.error(() -> new IllegalStateException("a bug")));
        Purchase purchase = world.shop.placed();

        assertThatThrownBy(() -> world.open(purchase)).hasMessage("a bug");

        assertThat(await(world.charges.findLatest(purchase.id()))).isInstanceOf(Charge.Opening.class);
    }

    @Test
    void finishesAnAttemptWhoseBuyerWentAwayWhileTheGatewayWasAsked() {
        world.gateway.answers(Mono.never());
        Purchase purchase = world.shop.placed();
        StepVerifier.create(world.charging.open(purchase.id(), ChargeWorld.FINISH))
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(300))
                .thenCancel()
                .verify();
        assertThat(await(world.charges.findLatest(purchase.id()))).isInstanceOf(Charge.Opening.class);

        world.gateway.answersPages();
        world.shop.clock.move(Duration.ofMinutes(1));
        world.sweep();

        assertThat(await(world.charges.findLatest(purchase.id()))).isInstanceOf(Charge.AwaitingPayer.class);
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
        Charge first = world.awaitingPayer();
        world.gateway.says(first, new GatewayStatus.Denied(seen(first)));
        world.hears(first, "deny", "202");
        world.follow();
        Charge second = ((Attempt.Opened) world.open(world.shop.get(first.purchase()))).charge();

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
    void expiresAPurchaseThatNobodyPaidButNotBeforeTheGraceIsOver() {
        Charge charge = world.awaitingPayer();
        world.shop.clock.move(Duration.ofHours(3).plusMinutes(5));
        world.sweep();
        assertThat(world.shop.get(charge.purchase()).state()).isEqualTo(PurchaseState.AWAITING_PAYMENT);

        world.shop.clock.move(Duration.ofMinutes(1));
        world.sweep();

        assertThat(world.now(charge)).isInstanceOf(Charge.Expired.class);
        assertThat(world.shop.get(charge.purchase()).state()).isEqualTo(PurchaseState.EXPIRED);
        assertThat(world.shop.told(PurchaseExpired.class)).isEqualTo(1);
        assertThat(world.open(world.shop.get(charge.purchase()))).isInstanceOf(Attempt.Closed.class);
    }

    @Test
    void expiresAPurchaseWhoseCheckoutCrashedBeforeAnyAttempt() {
        Purchase purchase = world.shop.placed();
        world.shop.clock.move(Duration.ofHours(4));

        world.sweep();

        assertThat(world.shop.get(purchase.id()).state()).isEqualTo(PurchaseState.EXPIRED);
    }

    @Test
    void holdsAPurchaseWhileTheGatewayCannotTellWhetherItIsPaid() {
        Charge charge = world.awaitingPayer();
        world.gateway.isDown();
        world.shop.clock.move(Duration.ofHours(4));

        world.sweep();

        assertThat(world.shop.get(charge.purchase()).state()).isEqualTo(PurchaseState.AWAITING_PAYMENT);
    }

    @Test
    void findsTheMoneyOfAFailedAttemptThatWasPaidOnTheSamePageAfterAll() {
        Charge charge = denied();
        world.gateway.says(charge, new GatewayStatus.Settled(seen(charge)));

        world.shop.clock.move(Duration.ofMinutes(10));
        world.sweep();

        assertPaidOnce(charge);
    }

    @Test
    void asksOnceMoreBeforeItFreesTheGoodsOfAFailedAttempt() {
        Charge charge = denied();
        world.shop.clock.move(Duration.ofHours(3).plusMinutes(6));
        world.gateway.isSilentOn(charge);
        await(world.janitor.expire());
        assertThat(world.shop.get(charge.purchase()).state()).isEqualTo(PurchaseState.AWAITING_PAYMENT);

        world.gateway.speaksAgain();
        world.gateway.says(charge, new GatewayStatus.Settled(seen(charge)));
        await(world.janitor.expire());

        assertPaidOnce(charge);
    }

    @Test
    void watchesAnAttemptThatEndedForAWhileAndThenLetsItBe() {
        Charge charge = denied();
        world.shop.clock.move(Duration.ofHours(5).minusSeconds(1));
        world.sweep();
        int asked = world.gateway.asked.size();

        world.shop.clock.move(Duration.ofMinutes(11));
        world.sweep();

        assertThat(world.gateway.asked).hasSize(asked).last().isEqualTo(charge.midtransOrderId());
    }

    @Test
    void expiresTheOthersHoweverManyCannotBe() {
        ChargeWorld narrow = ChargeWorld.ofBatches(2);
        List<Charge> unclear = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Charge waiting = narrow.awaitingPayer();
            narrow.gateway.says(waiting, new GatewayStatus.Pending(seen(waiting)));
            unclear.add(narrow.awaitingPayer());
            narrow.gateway.says(unclear.getLast(), new GatewayStatus.Denied(seen(unclear.getLast())));
            narrow.hears(unclear.getLast(), "deny", "202");
        }
        narrow.follow();
        unclear.forEach(narrow.gateway::isSilentOn);
        Purchase last = narrow.shop.placed();

        narrow.shop.clock.move(Duration.ofHours(3).plusMinutes(6));
        narrow.sweep();

        assertThat(narrow.shop.get(last.id()).state()).isEqualTo(PurchaseState.EXPIRED);
        assertThat(narrow.shop.told(PurchaseExpired.class)).isEqualTo(1);
    }

    @Test
    void looksAtAllThatWaitInOneRoundAndOnlyOnce() {
        ChargeWorld narrow = ChargeWorld.ofBatches(2);
        List<String> orders = Stream.generate(narrow::awaitingPayer)
                .limit(5)
                .map(Charge::midtransOrderId)
                .toList();
        narrow.shop.clock.move(Duration.ofMinutes(10));

        narrow.sweep();

        assertThat(narrow.gateway.asked).containsExactlyInAnyOrderElementsOf(orders);
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

    @ParameterizedTest
    @MethodSource("moneyGoesBack")
    void keepsTheMakersMoneyHeldWhenItIsTakenBackFromTheShop(Function<Seen, GatewayStatus> goesBack) {
        Charge charge = paid();
        String number = world.shop.get(charge.purchase()).orders().getFirst().number();
        await(world.shop.fulfilling.send(RATMI, number, null));

        world.gateway.says(charge, goesBack.apply(seen(charge)));
        world.hears(charge, "gone", "200");
        world.follow();
        world.shop.clock.move(Duration.ofDays(30));
        await(world.shop.fulfilling.completeSilent());
        world.shop.clock.move(Duration.ofDays(30));
        await(world.shop.fulfilling.completeSilent());
        Advance confirmed = await(world.shop.fulfilling.confirm(charge.purchase(), number));

        assertThat(world.shop.balance(Account.held(RATMI.value()))).isEqualTo(75_000);
        assertThat(world.shop.balance(Account.payable(RATMI.value()))).isZero();
        assertThat(confirmed)
                .isInstanceOfSatisfying(
                        Advance.Advanced.class,
                        advanced -> assertThat(advanced.order().state()).isEqualTo(OrderState.RECEIVED));
        assertThat(await(world.charges.flagged(10).collectList())).hasSize(1);
    }

    static Stream<Function<Seen, GatewayStatus>> moneyGoesBack() {
        return Stream.of(
                GatewayStatus.ChargedBack::new,
                GatewayStatus.Denied::new,
                GatewayStatus.Cancelled::new,
                seen -> new GatewayStatus.Refunded(seen, seen.amount()),
                seen -> new GatewayStatus.Refunded(seen, Rupiah.of(1_000)));
    }

    @Test
    void paysTheMakersWhenOnlyTheSecondOfTwoPaymentsGoesBack() {
        Charge first = world.awaitingPayer();
        world.gateway.says(first, new GatewayStatus.Denied(seen(first)));
        world.hears(first, "deny", "202");
        world.follow();
        Charge second = ((Attempt.Opened) world.open(world.shop.get(first.purchase()))).charge();
        world.gateway.says(first, new GatewayStatus.Settled(seen(first)));
        world.gateway.says(second, new GatewayStatus.Settled(seen(second)));
        world.hears(second, "settlement", "200");
        world.follow();

        world.gateway.says(second, new GatewayStatus.Refunded(seen(second), second.amount()));
        world.follow();
        String number = world.shop.get(first.purchase()).orders().getFirst().number();
        await(world.shop.fulfilling.send(RATMI, number, null));
        await(world.shop.fulfilling.confirm(first.purchase(), number));

        assertThat(world.shop.balance(Account.payable(RATMI.value()))).isEqualTo(75_000);
    }

    @Test
    void neverRevivesAPurchaseWhoseLateMoneyWentBack() {
        Charge charge = world.awaitingPayer();
        world.shop.clock.move(Duration.ofHours(4));
        world.sweep();
        world.gateway.says(charge, new GatewayStatus.Settled(seen(charge)));
        world.hears(charge, "settlement", "200");
        world.follow();
        world.gateway.says(charge, new GatewayStatus.Refunded(seen(charge), charge.amount()));
        world.follow();

        world.revive(charge);

        assertThat(world.shop.get(charge.purchase()).state()).isEqualTo(PurchaseState.EXPIRED);
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

        assertPaidOnce(charge);
        assertThat(await(world.charges.flagged(10).collectList())).isEmpty();
    }

    private Charge denied() {
        Charge charge = world.awaitingPayer();
        world.gateway.says(charge, new GatewayStatus.Denied(seen(charge)));
        world.hears(charge, "deny", "202");
        world.follow();
        assertThat(world.now(charge)).isInstanceOf(Charge.Denied.class);
        return charge;
    }

    private Charge paid() {
        Charge charge = world.awaitingPayer();
        world.gateway.says(charge, new GatewayStatus.Settled(seen(charge)));
        world.hears(charge, "settlement", "200");
        world.follow();
        return charge;
    }

    private void assertPaidOnce(Charge charge) {
        assertThat(world.now(charge)).isInstanceOf(Charge.Paid.class);
        assertThat(world.shop.get(charge.purchase()).state()).isEqualTo(PurchaseState.PAID);
        assertThat(world.shop.balance(Account.MIDTRANS)).isEqualTo(-340_000);
        assertThat(world.shop.told(PurchasePaid.class)).isEqualTo(1);
    }
}
