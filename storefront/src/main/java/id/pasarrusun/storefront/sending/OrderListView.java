package id.pasarrusun.storefront.sending;

import id.pasarrusun.payments.order.DeliveryMethod;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.OrderLine;
import id.pasarrusun.payments.order.OrderState;
import id.pasarrusun.payments.order.Step;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Leaf;
import id.pasarrusun.storefront.page.PageLinks;
import id.pasarrusun.storefront.studio.Badge;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A maker's orders in one stage, a page of them.
///
/// @param links to the other pages
public record OrderListView(Stage stage, List<Row> rows, PageLinks links) {

    public OrderListView {
        rows = List.copyOf(rows);
    }

    /// What is to be done with orders; each is a page of its own.
    public enum Stage {
        TO_SEND("kirim", OrderState.PAID, OrderState.ACCEPTED),
        UNDER_WAY("jalan", OrderState.SENT, OrderState.RECEIVED, OrderState.DISPUTED),
        DONE("selesai", OrderState.COMPLETED, OrderState.DECLINED, OrderState.CANCELLED, OrderState.REFUNDED);

        private final String code;

        @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable, though its type does not say so
        private final Set<OrderState> states;

        Stage(String code, OrderState... states) {
            this.code = code;
            this.states = Set.of(states);
        }

        static Stage read(@Nullable String code) {
            Optional<Stage> found =
                    Stream.of(values()).filter(stage -> stage.code.equals(code)).findFirst();
            return found.orElse(TO_SEND);
        }

        public String code() {
            return code;
        }

        public Set<OrderState> states() {
            return states;
        }

        public String address() {
            return this == TO_SEND ? OrderPages.LIST : OrderPages.LIST + "?tahap=" + code;
        }
    }

    /// One order.
    ///
    /// @param what what was bought, the first line in words
    /// @param more further lines
    /// @param since when it was paid
    /// @param reply by when it must be answered; nothing once it is
    /// @param due by when it must be sent; nothing once it is
    public record Row(
            String number,
            String what,
            int more,
            String total,
            @Nullable Instant since,
            @Nullable Reply reply,
            @Nullable Due due,
            boolean pickup,
            Badge badge) {}

    static OrderListView of(Stage stage, Leaf leaf, List<MakerOrder> orders, Instant now) {
        return new OrderListView(
                stage, orders.stream().map(order -> row(order, now)).toList(), leaf.links(stage.address()));
    }

    static Row row(MakerOrder order, Instant now) {
        OrderLine first = order.lines().getFirst();
        return new Row(
                order.number(),
                first.quantity() + " × " + first.description(),
                order.lines().size() - 1,
                Formats.rupiah(order.total()),
                paidAt(order).orElse(null),
                Reply.of(order, now),
                Due.of(order, now),
                order.delivery().method() == DeliveryMethod.PICKUP,
                Badge.of(order.state()));
    }

    /// The last time, should it have been revived.
    public static Optional<Instant> paidAt(MakerOrder order) {
        return order.timeline().stream()
                .filter(step -> step.state() == OrderState.PAID)
                .map(Step::at)
                .reduce((_, last) -> last);
    }

    public List<Stage> stages() {
        return List.of(Stage.values());
    }
}
