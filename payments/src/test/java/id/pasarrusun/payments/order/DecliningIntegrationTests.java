package id.pasarrusun.payments.order;

import static id.pasarrusun.payments.order.OrderWorld.RATMI;
import static id.pasarrusun.payments.order.OrderWorld.YANTI;
import static id.pasarrusun.payments.order.OrderWorld.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.fee.CommissionRate;
import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.ledger.LedgerWorld;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Makers who cannot make what was paid, or say nothing.
class DecliningIntegrationTests {

    private static final Decline TOO_MUCH = new Decline("Bahannya habis.", new UUID(7, 7));

    private final OrderWorld world = new OrderWorld();

    @Test
    void givesBackTheMoneyOfTheOneOrderAndLetsTheOtherGoOn() {
        await(world.commissions.agree(null, new CommissionRate(500), world.clock.instant()));
        Purchase purchase = world.paid();
        String batik = purchase.orders().getLast().number();

        assertThat(await(world.fulfilling.decline(YANTI, batik, TOO_MUCH)))
                .isInstanceOfSatisfying(
                        Advance.Advanced.class,
                        advanced -> assertThat(advanced.order())
                                .returns(OrderState.DECLINED, MakerOrder::state)
                                .returns("Bahannya habis.", MakerOrder::declined));

        assertThat(world.balance(Account.purchase(purchase.id().value()))).isEqualTo(265_000);
        assertThat(world.balance(Account.held(YANTI.value()))).isZero();
        assertThat(world.balance(Account.held(RATMI.value()))).isEqualTo(75_000 - 3_750);
        assertThat(world.balance(Account.COMMISSION)).isEqualTo(3_750);
        assertThat(await(world.ledger.imbalance())).isZero();
        assertThat(LedgerWorld.faults(world.database.client(), world.clock)).isEmpty();
        assertThat(await(world.open.sumToGiveBack())).isEqualTo(Rupiah.of(265_000));
        assertThat(await(world.open.toGiveBack(10).collectList()))
                .extracting(MakerOrder::number)
                .containsExactly(batik);
        assertThat(await(world.fulfilling.accept(
                        RATMI, purchase.orders().getFirst().number())))
                .isInstanceOf(Advance.Advanced.class);
    }

    @Test
    void saysItOnce() {
        Purchase purchase = world.paid();
        String bags = purchase.orders().getFirst().number();

        await(world.fulfilling.decline(RATMI, bags, TOO_MUCH));
        await(world.fulfilling.decline(RATMI, bags, new Decline("Lain lagi.", new UUID(7, 8))));

        assertThat(world.get(purchase.id()).orders().getFirst().declined()).isEqualTo("Bahannya habis.");
        assertThat(world.balance(Account.purchase(purchase.id().value()))).isEqualTo(75_000);
        assertThat(world.told(PaymentsEvent.OrderDeclined.class)).isEqualTo(1);
        assertThat(await(world.fulfilling.send(RATMI, bags, null))).isEqualTo(new Advance.NotNow(OrderState.DECLINED));
    }

    @Test
    void refusesWhatWasTakenOnOrSent() {
        Purchase purchase = world.paid();
        String bags = purchase.orders().getFirst().number();
        String batik = purchase.orders().getLast().number();
        await(world.fulfilling.accept(RATMI, bags));
        await(world.fulfilling.send(YANTI, batik, null));

        assertThat(await(world.fulfilling.decline(RATMI, bags, TOO_MUCH)))
                .isEqualTo(new Advance.NotNow(OrderState.ACCEPTED));
        assertThat(await(world.fulfilling.decline(YANTI, batik, TOO_MUCH)))
                .isEqualTo(new Advance.NotNow(OrderState.SENT));
    }

    @Test
    void refusesWhatIsUnpaidAnothersOrInDispute() {
        String unpaid = world.placed().orders().getFirst().number();
        Purchase disputed = world.paid();
        String bags = disputed.orders().getFirst().number();
        await(world.paying
                .lock(disputed.id())
                .flatMap(world.paying::dispute)
                .as(world.database.transaction()::transactional));

        assertThatThrownBy(() -> await(world.fulfilling.decline(RATMI, unpaid, TOO_MUCH)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> await(world.fulfilling.decline(YANTI, bags, TOO_MUCH)))
                .isInstanceOf(NotFound.class);
        assertThat(await(world.fulfilling.decline(RATMI, bags, TOO_MUCH)))
                .isEqualTo(new Advance.NotNow(OrderState.PAID));
        assertThat(world.balance(Account.held(RATMI.value()))).isEqualTo(75_000);
    }

    /// Paid at ten in the morning of Jakarta: half of the time is over at ten in the evening.
    @Test
    void remindsOnceAtHalfTimeOnceTheNightIsOverAndOnceAtTheEnd() {
        world.paid(world.basket(5));
        assertThat(reminded()).isZero();

        world.clock.move(Duration.ofHours(12));
        assertThat(reminded()).isZero();
        world.clock.move(Duration.ofHours(8));
        assertThat(reminded()).isEqualTo(2);
        assertThat(reminded()).isEqualTo(2);
        assertThat(await(world.open.countUnanswered())).isZero();

        world.clock.move(Duration.ofHours(4));
        assertThat(reminded()).isEqualTo(4);
        assertThat(reminded()).isEqualTo(4);
        assertThat(await(world.open.countUnanswered())).isEqualTo(2);
        assertThat(await(world.open.unanswered(10).collectList())).hasSize(2);
    }

    @Test
    void remindsOfTheLastDayOnTheDayBeforeIt() {
        Purchase purchase = world.paid(world.basket(3));
        await(world.fulfilling.accept(RATMI, purchase.orders().getFirst().number()));
        await(world.fulfilling.accept(YANTI, purchase.orders().getLast().number()));
        await(world.fulfilling.send(YANTI, purchase.orders().getLast().number(), null));

        world.clock.move(Duration.ofDays(1));
        assertThat(reminded()).isZero();
        world.clock.move(Duration.ofDays(1));
        assertThat(reminded()).isEqualTo(1);
        assertThat(reminded()).isEqualTo(1);
        world.clock.move(Duration.ofDays(1));
        assertThat(reminded()).isEqualTo(1);
    }

    /// How many reminders there are once the reminding has been.
    private long reminded() {
        await(world.reminding.remind());
        return world.told(PaymentsEvent.OrderReminder.class);
    }
}
