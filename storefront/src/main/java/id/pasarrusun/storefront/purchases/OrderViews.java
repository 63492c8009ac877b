package id.pasarrusun.storefront.purchases;

import id.pasarrusun.catalog.listing.Quote;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.Address;
import id.pasarrusun.payments.order.Delivery;
import id.pasarrusun.payments.order.DeliveryMethod;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.OrderLine;
import id.pasarrusun.payments.order.OrderState;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.Step;
import id.pasarrusun.storefront.area.Area;
import id.pasarrusun.storefront.area.Areas;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Said;
import id.pasarrusun.storefront.page.StepView;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.purchases.PurchaseView.LineView;
import id.pasarrusun.storefront.purchases.PurchaseView.OrderView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Draws one maker's order up for the buyer: what, how it comes, how far it is.
final class OrderViews {

    /// The way of an order on which all goes well.
    private static final List<OrderState> WAY = List.of(
            OrderState.AWAITING_PAYMENT,
            OrderState.PAID,
            OrderState.ACCEPTED,
            OrderState.SENT,
            OrderState.RECEIVED,
            OrderState.COMPLETED);

    private final Areas areas;
    private final Words words;

    OrderViews(Areas areas, Words words) {
        this.areas = areas;
        this.words = words;
    }

    OrderViews in(Words other) {
        return new OrderViews(areas, other);
    }

    /// @param quotes of today, of what was bought
    OrderView view(MakerOrder order, String makerSlug, Map<VariantId, Quote> quotes) {
        return new OrderView(
                order.number(),
                makerSlug,
                order.payeeName(),
                words.word(state(order.state(), order)),
                badge(order.state()),
                order.lines().stream().map(line -> line(line, quotes)).toList(),
                delivery(order),
                fee(order.delivery().fee()),
                Formats.rupiah(order.total()),
                steps(order),
                confirm(order.state()),
                declined(order),
                order.state() == OrderState.COMPLETED ? words.word("purchase.done", order.payeeName()) : "");
    }

    private String declined(MakerOrder order) {
        return order.declined() == null
                ? ""
                : words.word("purchase.declined", order.payeeName(), order.declined(), Formats.rupiah(order.total()));
    }

    /// Whether the buyer has all that she will get, and the money is on its way.
    static boolean isDone(Purchase purchase) {
        List<OrderState> states =
                purchase.orders().stream().map(MakerOrder::state).toList();
        return states.contains(OrderState.COMPLETED) && states.stream().allMatch(OrderViews::isOver);
    }

    private static boolean isOver(OrderState state) {
        return switch (state) {
            case COMPLETED, DECLINED, CANCELLED, REFUNDED -> true;
            case AWAITING_PAYMENT, PAID, ACCEPTED, SENT, RECEIVED, DISPUTED -> false;
        };
    }

    private LineView line(OrderLine line, Map<VariantId, Quote> quotes) {
        Said name = words.said(line.description(), english(line, quotes));
        String each = line.quantity() > 1 ? words.word("purchase.each", Formats.rupiah(line.price())) : "";
        return new LineView(
                words.word("purchase.line", line.quantity(), name.text()),
                name.lang(),
                each,
                Formats.rupiah(line.total()));
    }

    /// What was bought keeps the name it was bought by; today's English stands for it as long as that is its name.
    private static String english(OrderLine line, Map<VariantId, Quote> quotes) {
        Quote today = quotes.get(new VariantId(line.item().value()));
        return today != null && today.name().equals(line.description()) ? today.english() : "";
    }

    private String fee(Rupiah fee) {
        return fee.isZero() ? words.word("purchase.fee.free") : Formats.rupiah(fee);
    }

    /// A parcel is sent; what is fetched waits.
    private static String state(OrderState state, MakerOrder order) {
        boolean fetched = order.delivery().method() == DeliveryMethod.PICKUP && state == OrderState.SENT;
        return "purchase.state." + (fetched ? "ready" : state.code());
    }

    private static String badge(OrderState state) {
        return switch (state) {
            case AWAITING_PAYMENT, DISPUTED -> "pesan";
            case PAID, ACCEPTED, SENT -> "info";
            case RECEIVED, COMPLETED -> "siap";
            case DECLINED, CANCELLED, REFUNDED -> "habis";
        };
    }

    private List<String> delivery(MakerOrder order) {
        Delivery delivery = order.delivery();
        List<String> lines = new ArrayList<>();
        if (delivery.pickup() != null) {
            lines.add(words.word("purchase.pickup", delivery.pickup()));
        }
        if (delivery.address() != null) {
            lines.addAll(address(delivery.address()));
        }
        if (order.resi() != null) {
            lines.add(words.word("purchase.resi", order.resi()));
        }
        return lines;
    }

    private List<String> address(Address address) {
        List<String> lines = new ArrayList<>();
        lines.add(words.word("purchase.courier", address.recipient(), Formats.phone(address.phone())));
        lines.add(address.street() + neighbourhood(address));
        String area = areas.find(address.kelurahanCode()).map(Area::label).orElse(address.kelurahanCode());
        lines.add(area + " " + address.postcode());
        if (address.landmark() != null) {
            lines.add(words.word("purchase.landmark", address.landmark()));
        }
        return lines;
    }

    private String neighbourhood(Address address) {
        return part("purchase.rt", address.rt()) + part("purchase.rw", address.rw());
    }

    private String part(String key, @Nullable String value) {
        return value == null ? "" : ", " + words.word(key, value);
    }

    private List<StepView> steps(MakerOrder order) {
        List<StepView> steps = new ArrayList<>();
        List<Step> past = order.timeline();
        for (int i = 0; i < past.size(); i++) {
            String step = state(past.get(i).state(), order);
            Instant at = past.get(i).at();
            steps.add(i == past.size() - 1 ? StepView.now(step, at) : StepView.done(step, at));
        }
        int here = WAY.indexOf(order.state());
        WAY.stream()
                .skip(here < 0 ? WAY.size() : here + 1L)
                .map(next -> StepView.ahead("purchase.step." + ahead(next, order)))
                .forEach(steps::add);
        return steps;
    }

    private static String ahead(OrderState next, MakerOrder order) {
        boolean fetched = order.delivery().method() == DeliveryMethod.PICKUP && next == OrderState.SENT;
        return fetched ? "ready" : next.code();
    }

    private @Nullable String confirm(OrderState state) {
        return switch (state) {
            case SENT -> words.word("purchase.confirm");
            case RECEIVED -> words.word("purchase.confirm.well");
            case AWAITING_PAYMENT, PAID, ACCEPTED, DECLINED, COMPLETED, CANCELLED, REFUNDED, DISPUTED -> null;
        };
    }
}
