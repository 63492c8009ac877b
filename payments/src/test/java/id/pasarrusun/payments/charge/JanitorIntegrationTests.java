package id.pasarrusun.payments.charge;

import static id.pasarrusun.payments.charge.ScriptedGateway.seen;
import static id.pasarrusun.payments.order.OrderWorld.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.payments.order.PaymentsEvent.PurchaseExpired;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/// What is found by asking when nobody tells, and what ends by the clock.
class JanitorIntegrationTests {

    private final ChargeWorld world = new ChargeWorld();

    @Test
    void findsTheMoneyOfALostNotice() {
        Charge charge = world.awaitingPayer();
        world.gateway.says(charge, new GatewayStatus.Settled(seen(charge)));

        world.shop.clock.move(Duration.ofMinutes(10));
        world.sweep();

        world.assertPaidOnce(charge);
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
        Charge first = world.denied();
        world.gateway.isDown();
        Charge second = world.openedAnew(first);
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
    void asksWhatBecameOfAnOrderIdThatIsTaken() {
        world.gateway.answers(Mono.just(new Opened.Taken()));
        Charge charge = ((Attempt.Opened) world.open(world.shop.placed())).charge();
        assertThat(charge).isInstanceOf(Charge.Unknown.class);

        world.gateway.says(charge, new GatewayStatus.Settled(seen(charge)));
        world.shop.clock.move(Duration.ofMinutes(1));
        world.sweep();

        world.assertPaidOnce(charge);
    }

    @Test
    void finishesAnAttemptWhoseBuyerWentAwayWhileTheGatewayWasAsked() {
        world.gateway.answers(Mono.never());
        Purchase purchase = world.shop.placed();
        StepVerifier.create(world.charging.open(purchase.id()))
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
        Charge charge = world.denied();
        world.gateway.says(charge, new GatewayStatus.Settled(seen(charge)));

        world.shop.clock.move(Duration.ofMinutes(10));
        world.sweep();

        world.assertPaidOnce(charge);
    }

    @Test
    void asksOnceMoreBeforeItFreesTheGoodsOfAFailedAttempt() {
        Charge charge = world.denied();
        world.shop.clock.move(Duration.ofHours(3).plusMinutes(6));
        world.gateway.isSilentOn(charge);
        await(world.janitor.expire());
        assertThat(world.shop.get(charge.purchase()).state()).isEqualTo(PurchaseState.AWAITING_PAYMENT);

        world.gateway.speaksAgain();
        world.gateway.says(charge, new GatewayStatus.Settled(seen(charge)));
        await(world.janitor.expire());

        world.assertPaidOnce(charge);
    }

    @Test
    void watchesAnAttemptThatEndedForAWhileAndThenLetsItBe() {
        Charge charge = world.denied();
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
}
