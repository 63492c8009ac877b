package id.pasarrusun.storefront.purchases;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.Address;
import id.pasarrusun.payments.order.Delivery;
import id.pasarrusun.payments.order.DeliveryMethod;
import id.pasarrusun.payments.order.ItemRef;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.OrderLine;
import id.pasarrusun.payments.order.OrderState;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.order.PurchaseId;
import id.pasarrusun.payments.order.Step;
import id.pasarrusun.storefront.area.Areas;
import id.pasarrusun.storefront.page.Rendered;
import id.pasarrusun.storefront.page.StepView;
import id.pasarrusun.storefront.purchases.PurchaseView.OrderView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderViewsTests {

    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final Delivery PICKUP =
            new Delivery(DeliveryMethod.PICKUP, Rupiah.ZERO, "Rusunawa Marunda, Cilincing, Jakarta Utara", null);
    private static final Delivery COURIER = new Delivery(
            DeliveryMethod.COURIER,
            Rupiah.of(10_000),
            null,
            new Address(
                    "Bu Wati",
                    "+6281234567890",
                    "31.75.06.1003",
                    "Jalan Raya 12",
                    "005",
                    "08",
                    "13940",
                    "Seberang musala"));

    private final OrderViews views = new OrderViews(new Areas(), Rendered.words());

    @Test
    void theWayBehindHasTimesAndTheWayAheadHasNone() {
        List<StepView> steps =
                view(COURIER, OrderState.AWAITING_PAYMENT, OrderState.PAID).steps();

        assertThat(steps)
                .extracting(step -> Rendered.words().word(step.key()))
                .containsExactly("Dipesan", "Sudah dibayar", "Disiapkan perajin", "Dikirim", "Diterima", "Selesai");
        assertThat(steps).filteredOn(step -> step.at() != null).hasSize(2);
        assertThat(steps)
                .filteredOn(StepView::current)
                .extracting(step -> Rendered.words().word(step.key()))
                .containsExactly("Sudah dibayar");
    }

    @Test
    void whatIsFetchedIsReadyRatherThanSent() {
        OrderView view = view(PICKUP, OrderState.AWAITING_PAYMENT, OrderState.PAID, OrderState.SENT);

        assertThat(view.state()).isEqualTo("Siap diambil");
        assertThat(view.delivery()).containsExactly("Diambil sendiri di Rusunawa Marunda, Cilincing, Jakarta Utara");
        assertThat(view.fee()).isEqualTo("Gratis");
    }

    @Test
    void aCancelledOrderHasNoWayAhead() {
        assertThat(view(COURIER, OrderState.AWAITING_PAYMENT, OrderState.CANCELLED)
                        .steps())
                .hasSize(2);
    }

    @Test
    void anAddressIsWrittenAsOnAParcel() {
        assertThat(view(COURIER, OrderState.AWAITING_PAYMENT).delivery())
                .containsExactly(
                        "Diantar kurir ke Bu Wati, 0812-3456-7890",
                        "Jalan Raya 12, RT 005, RW 08",
                        "Penggilingan, Cakung, Jakarta Timur 13940",
                        "Patokan: Seberang musala");
    }

    @ParameterizedTest
    @EnumSource(OrderState.class)
    void onlyWhatIsOnItsWayCanBeConfirmed(OrderState state) {
        boolean confirmable = state == OrderState.SENT || state == OrderState.RECEIVED;

        assertThat(view(COURIER, state).confirm() != null).isEqualTo(confirmable);
        assertThat(view(COURIER, state).state()).isNotBlank();
    }

    private OrderView view(Delivery delivery, OrderState... states) {
        OrderLine line = new OrderLine(new ItemRef(new UUID(3, 3)), "Tas anyaman", 2, Rupiah.of(60_000));
        List<Step> timeline =
                Stream.of(states).map(state -> new Step(state, NOON)).toList();
        return views.view(
                new MakerOrder(
                        "EPQ5JNWH-1",
                        new PurchaseId(new UUID(1, 1)),
                        new PayeeId(new UUID(2, 2)),
                        "Ratmi",
                        states[states.length - 1],
                        List.of(line),
                        delivery,
                        line.total(),
                        Rupiah.ZERO,
                        line.total().plus(delivery.fee()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        timeline),
                "ratmi",
                Map.of());
    }
}
