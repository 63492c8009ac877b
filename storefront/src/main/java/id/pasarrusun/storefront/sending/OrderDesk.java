package id.pasarrusun.storefront.sending;

import id.pasarrusun.catalog.batch.Batch;
import id.pasarrusun.catalog.batch.Batches;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.time.Jakarta;
import id.pasarrusun.payments.order.Address;
import id.pasarrusun.payments.order.Delivery;
import id.pasarrusun.payments.order.DeliveryMethod;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.MakerOrders;
import id.pasarrusun.payments.order.OrderLine;
import id.pasarrusun.payments.order.OrderState;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.order.Payer;
import id.pasarrusun.payments.order.Step;
import id.pasarrusun.storefront.area.Area;
import id.pasarrusun.storefront.area.Areas;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.StepView;
import id.pasarrusun.storefront.sending.OrderView.Destination;
import id.pasarrusun.storefront.sending.OrderView.Line;
import id.pasarrusun.storefront.sending.OrderView.May;
import id.pasarrusun.storefront.sending.OrderView.Sums;
import id.pasarrusun.storefront.studio.Badge;
import id.pasarrusun.storefront.studio.News;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Puts an order into the words that its maker needs. A buyer's address and telephone are shown only while the order
/// is on its way.
@Component("sendingOrderDesk")
final class OrderDesk {

    private static final List<OrderState> ROAD =
            List.of(OrderState.PAID, OrderState.ACCEPTED, OrderState.SENT, OrderState.RECEIVED, OrderState.COMPLETED);

    private final MakerOrders orders;
    private final Areas areas;
    private final Batches batches;
    private final Handing handing;
    private final InstantSource clock;

    OrderDesk(MakerOrders orders, Areas areas, Batches batches, Handing handing, InstantSource clock) {
        this.batches = batches;
        this.handing = handing;
        this.orders = orders;
        this.areas = areas;
        this.clock = clock;
    }

    /// @throws id.pasarrusun.kernel.failure.NotFound also for another maker's order
    Mono<OrderView> show(PayeeId payee, String number, Form form, @Nullable News news) {
        return Mono.zip(orders.get(payee, number), orders.payerOf(payee, number))
                .flatMap(found -> Mono.zip(
                                handing.ready(found.getT1()),
                                batches.with(number).collectList())
                        .map(packed -> new Found(found.getT1(), found.getT2(), packed.getT1(), packed.getT2())))
                .map(found -> view(found, form, news));
    }

    /// The way out, for whoever sends what is shown here.
    Handing handing() {
        return handing;
    }

    /// @param ready the food in it, with the batches that may go out
    /// @param gone the batches of which it was packed
    private record Found(MakerOrder order, Payer payer, Map<VariantId, List<Batch>> ready, List<Batch> gone) {

        private List<OrderView.Pick> picks(Form form) {
            return order.lines().stream()
                    .filter(line -> ready.containsKey(new VariantId(line.item().value())))
                    .map(line -> pick(line, form))
                    .toList();
        }

        private OrderView.Pick pick(OrderLine line, Form form) {
            String field = Handing.field(line);
            List<Batch> ofLine = ready.getOrDefault(new VariantId(line.item().value()), List.of());
            return new OrderView.Pick(
                    field,
                    line.description(),
                    ofLine.stream().map(Batch::code).toList(),
                    form.value(field),
                    form.fault(field));
        }

        private List<OrderView.Packed> packed() {
            return gone.stream()
                    .map(batch -> new OrderView.Packed(
                            batch.code(), start(batch.made().madeOn()), start(batch.useBy())))
                    .toList();
        }

        private static Instant start(LocalDate day) {
            return day.atStartOfDay(Jakarta.ZONE).toInstant();
        }
    }

    private OrderView view(Found found, Form form, @Nullable News news) {
        MakerOrder order = found.order;
        OrderState state = order.state();
        return new OrderView(
                order.number(),
                Badge.of(state),
                OrderListView.paidAt(order).orElse(null),
                Reply.of(order, clock.instant()),
                Due.of(order, clock.instant()),
                order.lines().stream()
                        .map(line -> new Line(line.quantity(), line.description(), Formats.rupiah(line.total())))
                        .toList(),
                sums(order),
                isUnderWay(state) ? destination(order.delivery(), found.payer) : null,
                order.resi(),
                order.declined(),
                steps(order),
                new May(state == OrderState.PAID, state.mayBecome(OrderState.SENT)),
                form,
                news,
                found.picks(form),
                found.packed());
    }

    private static Sums sums(MakerOrder order) {
        return new Sums(
                Formats.rupiah(order.goods()),
                Formats.rupiah(order.delivery().fee()),
                order.discount().isZero() ? null : Formats.rupiah(order.discount()),
                Formats.rupiah(order.total()));
    }

    private static boolean isUnderWay(OrderState state) {
        return switch (state) {
            case PAID, ACCEPTED, SENT, RECEIVED, DISPUTED -> true;
            case AWAITING_PAYMENT, COMPLETED, DECLINED, CANCELLED, REFUNDED -> false;
        };
    }

    private Destination destination(Delivery delivery, Payer payer) {
        Address address = delivery.address();
        return delivery.method() == DeliveryMethod.COURIER && address != null
                ? new Destination(
                        false, address.recipient(), Formats.phone(address.phone()), lines(address), address.landmark())
                : new Destination(
                        true,
                        payer.name(),
                        Formats.phone(payer.phone()),
                        List.of(Objects.requireNonNullElse(delivery.pickup(), "")),
                        null);
    }

    private List<String> lines(Address address) {
        Optional<Area> area = areas.find(address.kelurahanCode());
        String neighbourhood = Stream.of(part("RT ", address.rt()), part("RW ", address.rw()))
                .filter(part -> !part.isEmpty())
                .reduce((rt, rw) -> rt + " / " + rw)
                .orElse("");
        return Stream.of(
                        address.street(),
                        neighbourhood,
                        area.map(Area::label).orElse(address.kelurahanCode()),
                        area.map(Area::province).orElse("") + " " + address.postcode())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String part(String name, @Nullable String value) {
        return value == null || value.isBlank() ? "" : name + value;
    }

    /// The way it went; while it goes as planned, also the way ahead of it.
    private List<StepView> steps(MakerOrder order) {
        List<Step> gone = order.timeline().stream()
                .filter(step -> step.state() != OrderState.AWAITING_PAYMENT)
                .toList();
        List<StepView> steps = new ArrayList<>();
        for (int i = 0; i < gone.size(); i++) {
            Instant at = gone.get(i).at();
            String said = said(gone.get(i).state(), order.delivery());
            steps.add(i == gone.size() - 1 ? StepView.now(said, at) : StepView.done(said, at));
        }
        int place = ROAD.indexOf(order.state());
        if (place >= 0) {
            ROAD.subList(place + 1, ROAD.size())
                    .forEach(state -> steps.add(StepView.ahead(said(state, order.delivery()))));
        }
        return steps;
    }

    private static String said(OrderState state, Delivery delivery) {
        boolean laidReady = state == OrderState.SENT && delivery.method() == DeliveryMethod.PICKUP;
        return laidReady ? "studio.step.ready" : "studio.step." + state.name().toLowerCase(Locale.ROOT);
    }
}
