package id.pasarrusun.payments.order;

import static id.pasarrusun.payments.order.OrderWorld.RATMI;
import static id.pasarrusun.payments.order.OrderWorld.YANTI;
import static id.pasarrusun.payments.order.OrderWorld.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.fee.CommissionRate;
import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.ledger.AccountGroup;
import id.pasarrusun.payments.ledger.Balance;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A purchase from the checkout to the makers' money.
class OrderIntegrationTests {

    private final OrderWorld world = new OrderWorld();

    @Test
    void placesOneOrderPerMakerThatSumUpToThePurchase() {
        Purchase purchase = world.placed();

        assertThat(purchase.state()).isEqualTo(PurchaseState.AWAITING_PAYMENT);
        assertThat(purchase.total()).isEqualTo(Rupiah.of(340_000));
        assertThat(purchase.orders())
                .extracting(MakerOrder::number)
                .containsExactly(purchase.number() + "-1", purchase.number() + "-2");
        assertThat(Rupiah.sum(purchase.orders().stream().map(MakerOrder::total).toList()))
                .isEqualTo(purchase.total());
        assertThat(purchase.orders().getLast().delivery().address()).isNotNull();
        assertThat(world.told(PaymentsEvent.PurchasePlaced.class)).isEqualTo(1);
    }

    @Test
    void placesACartOnce() {
        NewPurchase basket = world.basket();
        Purchase first = world.place(basket).purchase();

        Placing second = world.place(basket);

        assertThat(second).isEqualTo(new Placing.AlreadyPlaced(first));
        assertThat(world.told(PaymentsEvent.PurchasePlaced.class)).isEqualTo(1);
    }

    @Test
    void leavesNothingBehindWhenTheCheckoutRollsBack() {
        NewPurchase basket = world.basket();

        await(world.ordering
                .place(basket)
                .as(placing -> world.database.transaction().execute(transaction -> {
                    transaction.setRollbackOnly();
                    return placing;
                }))
                .then());

        assertThat(await(world.purchases.findByCart(basket.cart()).hasElement()))
                .isFalse();
        assertThat(world.told(PaymentsEvent.PurchasePlaced.class)).isZero();
    }

    @Test
    void isFoundByTheNumberThatTheBuyerReadsOut() {
        Purchase purchase = world.placed();

        assertThat(await(world.purchases.get(purchase.number())).orders()).isEqualTo(purchase.orders());
        assertThat(await(world.purchases.numbers(List.of(purchase.id(), new PurchaseId(new UUID(4, 4))))))
                .isEqualTo(Map.of(purchase.id(), purchase.number()));
    }

    @Test
    void holdsTheMoneyForTheMakersLessTheCommissionFrozenWhenItWasPlaced() {
        await(world.commissions.agree(YANTI.value(), new CommissionRate(500), world.clock.instant()));
        Purchase purchase = world.placed();
        await(world.commissions.agree(null, new CommissionRate(2_000), world.clock.instant()));

        assertThat(world.take(purchase.id())).isEqualTo(Taking.PAID);

        assertThat(world.balance(Account.purchase(purchase.id().value()))).isZero();
        assertThat(world.balance(Account.held(RATMI.value()))).isEqualTo(75_000);
        assertThat(world.balance(Account.held(YANTI.value()))).isEqualTo(265_000 - 12_500);
        assertThat(world.balance(Account.COMMISSION)).isEqualTo(12_500);
        assertThat(world.balance(Account.MIDTRANS)).isEqualTo(-340_000);
        assertThat(await(world.ledger.imbalance())).isZero();
        assertThat(await(world.ledger.groups().collectList()))
                .containsExactly(
                        new AccountGroup("maker:*:held", 2, 327_500),
                        new AccountGroup("platform:commission", 1, 12_500),
                        new AccountGroup("purchase:*", 1, 0),
                        new AccountGroup("world:midtrans", 1, -340_000));
        assertThat(await(world.ledger.balancesOf("maker:*:held", 10).collectList()))
                .containsExactly(
                        new Balance(Account.held(YANTI.value()), 252_500),
                        new Balance(Account.held(RATMI.value()), 75_000));
        assertThat(world.get(purchase.id()).orders())
                .allSatisfy(order -> assertThat(order.state()).isEqualTo(OrderState.PAID));
        assertThat(world.told(PaymentsEvent.PurchasePaid.class)).isEqualTo(1);
    }

    @Test
    void hidesAnOrderFromItsMakerUntilItIsPaidAndFromOtherMakersAlways() {
        Purchase unpaid = world.placed();
        String number = unpaid.orders().getFirst().number();
        assertThatThrownBy(() -> await(world.orders.get(RATMI, number))).isInstanceOf(NotFound.class);

        world.take(unpaid.id());

        assertThat(await(world.orders.get(RATMI, number)).state()).isEqualTo(OrderState.PAID);
        assertThat(await(world.orders.payerOf(RATMI, number))).isEqualTo(OrderWorld.SEKAR);
        assertThatThrownBy(() -> await(world.orders.get(YANTI, number))).isInstanceOf(NotFound.class);
        assertThat(await(world.orders.of(YANTI, Set.of(OrderState.PAID), 0, 10).collectList()))
                .hasSize(1);
    }

    @Test
    void asksTheMakerForWhatIsToBeSentAndForNothingElse() {
        String sent = world.paid().orders().getFirst().number();
        String waiting = world.paid().orders().getFirst().number();
        await(world.fulfilling.accept(RATMI, waiting));
        await(world.fulfilling.send(RATMI, sent, null));

        assertThat(await(world.orders.waiting(RATMI, 0, 10).collectList()))
                .extracting(MakerOrder::number)
                .containsExactly(waiting);
        assertThat(await(world.orders.of(RATMI, Set.of(OrderState.SENT), 0, 10).collectList()))
                .extracting(MakerOrder::number)
                .containsExactly(sent);
    }

    @Test
    void whatWasPromisedSoonestWaitsFirstAndSaysByWhen() {
        String slow = taken(world.paid(world.basket(5)));
        world.clock.move(Duration.ofDays(1));
        String quick = taken(world.paid(world.basket(0)));

        assertThat(await(world.orders.waiting(RATMI, 0, 10).collectList()))
                .extracting(MakerOrder::number, MakerOrder::sendBy)
                .containsExactly(tuple(quick, LocalDate.of(2026, 1, 15)), tuple(slow, LocalDate.of(2026, 1, 19)));
        assertThat(world.placed().orders()).extracting(MakerOrder::sendBy).containsOnlyNulls();
    }

    @Test
    void whatMustBeMadeFirstIsSentByTheDayOnWhichItIsReadyOrLater() {
        NewPurchase basket = world.basket(5);
        Purchase slow = world.paid(basket.readyBy(Map.of(RATMI, LocalDate.of(2026, 2, 1))));
        Purchase quick = world.paid(world.basket(5).readyBy(Map.of(RATMI, LocalDate.of(2026, 1, 15))));

        taken(slow);
        taken(quick);

        assertThat(slow.orders())
                .extracting(MakerOrder::readyBy, MakerOrder::sendBy)
                .containsExactly(
                        tuple(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 1)),
                        tuple(null, slow.orders().getLast().sendBy()));
        assertThat(quick.orders().getFirst().sendBy()).isEqualTo(LocalDate.of(2026, 1, 19));
        assertThat(await(world.orders.waiting(RATMI, 0, 10).collectList()))
                .extracting(MakerOrder::purchase)
                .containsExactly(quick.id(), slow.id());
        assertThat(world.place(world.basket(5).readyBy(Map.of(RATMI, LocalDate.of(2026, 2, 1))))
                        .purchase()
                        .orders())
                .extracting(MakerOrder::sendBy)
                .containsOnlyNulls();
    }

    @Test
    void whatWasPromisedToNobodyWaitsAsIfDueOnTheDayOfItsPayment() {
        String slow = taken(world.paid(world.basket(5)));
        String soon = taken(world.paid(world.basket(1)));
        world.clock.move(Duration.ofDays(2));
        String old = taken(world.paid());
        world.forgetPromise(old);

        assertThat(await(world.orders.waiting(RATMI, 0, 10).collectList()))
                .extracting(MakerOrder::number, MakerOrder::sendBy)
                .containsExactly(
                        tuple(soon, LocalDate.of(2026, 1, 15)),
                        tuple(old, null),
                        tuple(slow, LocalDate.of(2026, 1, 19)));
    }

    @Test
    void paysTheMakerWhenTheBuyerConfirms() {
        Purchase purchase = world.paid();
        String number = purchase.orders().getFirst().number();
        await(world.fulfilling.accept(RATMI, number));
        await(world.fulfilling.send(RATMI, number, "JNE123"));

        Advance advance = await(world.fulfilling.confirm(purchase.id(), number));
        Advance again = await(world.fulfilling.confirm(purchase.id(), number));

        assertThat(advance).isInstanceOfSatisfying(Advance.Advanced.class, advanced -> {
            assertThat(advanced.order().resi()).isEqualTo("JNE123");
            assertThat(advanced.order().timeline())
                    .extracting(Step::state)
                    .containsExactly(
                            OrderState.AWAITING_PAYMENT,
                            OrderState.PAID,
                            OrderState.ACCEPTED,
                            OrderState.SENT,
                            OrderState.RECEIVED,
                            OrderState.COMPLETED);
        });
        assertThat(again).isEqualTo(advance);
        assertThat(world.balance(Account.held(RATMI.value()))).isZero();
        assertThat(world.balance(Account.payable(RATMI.value()))).isEqualTo(75_000);
        assertThat(world.balance(Account.held(YANTI.value()))).isEqualTo(265_000);
        assertThat(world.told(PaymentsEvent.OrderCompleted.class)).isEqualTo(1);
    }

    @Test
    void correctsTheNumberOfAParcelThatIsUnderWayAndTellsOfItOnce() {
        String number = world.paid().orders().getFirst().number();
        await(world.fulfilling.send(RATMI, number, "JNE123"));

        await(world.fulfilling.send(RATMI, number, "JNE124"));
        await(world.fulfilling.send(RATMI, number, "JNE124"));
        await(world.fulfilling.send(RATMI, number, null));

        MakerOrder order = await(world.orders.get(RATMI, number));
        assertThat(order.resi()).isEqualTo("JNE124");
        assertThat(order.timeline()).extracting(Step::state).containsOnlyOnce(OrderState.SENT);
        assertThat(world.told(PaymentsEvent.OrderSent.class)).isEqualTo(2);
    }

    @Test
    void refusesToConfirmWhatWasNotSent() {
        Purchase purchase = world.paid();

        Advance advance = await(world.fulfilling.confirm(
                purchase.id(), purchase.orders().getFirst().number()));

        assertThat(advance).isEqualTo(new Advance.NotNow(OrderState.PAID));
    }

    @Test
    void takesSilenceForReceiptAfterAWeekAndForContentmentAfterTwoWorkingDays() {
        Purchase purchase = world.paid();
        String number = purchase.orders().getFirst().number();
        await(world.fulfilling.send(RATMI, number, null));

        world.clock.move(Duration.ofDays(7).minusSeconds(1));
        await(world.fulfilling.completeSilent());
        assertThat(stateOf(number)).isEqualTo(OrderState.SENT);

        world.clock.move(Duration.ofSeconds(1));
        await(world.fulfilling.completeSilent());
        assertThat(stateOf(number)).isEqualTo(OrderState.RECEIVED);

        world.clock.move(Duration.ofDays(2));
        await(world.fulfilling.completeSilent());
        assertThat(stateOf(number)).isEqualTo(OrderState.RECEIVED);

        world.clock.move(Duration.ofDays(1));
        await(world.fulfilling.completeSilent());
        assertThat(stateOf(number)).isEqualTo(OrderState.COMPLETED);
        assertThat(world.balance(Account.payable(RATMI.value()))).isEqualTo(75_000);
    }

    @Test
    void keepsLateMoneyInThePurchaseAndFlagsIt() {
        Purchase purchase = world.placed();
        world.expire(purchase.id());

        assertThat(world.take(purchase.id())).isEqualTo(Taking.LATE);

        assertThat(world.balance(Account.purchase(purchase.id().value()))).isEqualTo(340_000);
        assertThat(world.get(purchase.id()).state()).isEqualTo(PurchaseState.EXPIRED);
        assertThat(await(world.purchases.flagged(10).collectList())).hasSize(1);
        assertThat(world.told(PaymentsEvent.LatePayment.class)).isEqualTo(1);
    }

    @Test
    void revivesAnExpiredPurchaseWhoseMoneyCameLate() {
        Purchase purchase = world.placed();
        world.expire(purchase.id());
        world.take(purchase.id());

        Purchase revived = await(world.paying.revive(purchase.id()).as(world.database.transaction()::transactional));

        assertThat(revived.state()).isEqualTo(PurchaseState.PAID);
        assertThat(revived.flagged()).isFalse();
        assertThat(world.balance(Account.purchase(purchase.id().value()))).isZero();
        assertThat(world.balance(Account.held(YANTI.value()))).isEqualTo(265_000);
    }

    @Test
    void revivesAPurchaseThatWasPaidTwiceButKeepsCallingSomebodyForTheRest() {
        Purchase purchase = world.placed();
        world.expire(purchase.id());
        world.take(purchase.id());
        world.take(purchase.id());

        Purchase revived = await(world.paying.revive(purchase.id()).as(world.database.transaction()::transactional));

        assertThat(revived.state()).isEqualTo(PurchaseState.PAID);
        assertThat(revived.flagged()).isTrue();
        assertThat(world.balance(Account.purchase(purchase.id().value()))).isEqualTo(340_000);
    }

    @Test
    void neverExpiresWhatIsPaid() {
        Purchase purchase = world.paid();

        world.expire(purchase.id());

        assertThat(world.get(purchase.id()).state()).isEqualTo(PurchaseState.PAID);
        assertThat(world.told(PaymentsEvent.PurchaseExpired.class)).isZero();
    }

    private OrderState stateOf(String number) {
        return await(world.orders.get(RATMI, number)).state();
    }

    /// The number of the order that Ratmi takes on.
    private String taken(Purchase purchase) {
        String number = purchase.orders().getFirst().number();
        await(world.fulfilling.accept(RATMI, number));
        return number;
    }
}
