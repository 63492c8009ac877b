package id.pasarrusun.payments.charge;

import static id.pasarrusun.payments.charge.ScriptedGateway.seen;
import static id.pasarrusun.payments.order.OrderWorld.RATMI;
import static id.pasarrusun.payments.order.OrderWorld.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.charge.GatewayStatus.Seen;
import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.order.Advance;
import id.pasarrusun.payments.order.OrderState;
import id.pasarrusun.payments.order.PurchaseState;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Money that goes back to the payer after it was taken.
class DisputeIntegrationTests {

    private final ChargeWorld world = new ChargeWorld();

    @ParameterizedTest
    @MethodSource("moneyGoesBack")
    void keepsTheMakersMoneyHeldWhenItIsTakenBackFromTheShop(Function<Seen, GatewayStatus> goesBack) {
        Charge charge = world.paid();
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
        Charge first = world.denied();
        Charge second = world.openedAnew(first);
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
}
