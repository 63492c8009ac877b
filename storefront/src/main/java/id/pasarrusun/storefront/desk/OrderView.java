package id.pasarrusun.storefront.desk;

import id.pasarrusun.payments.charge.Charge;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.Step;
import id.pasarrusun.storefront.page.Formats;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One purchase with everything that happened to it.
///
/// @param account path of its account in the ledger
public record OrderView(
        String number,
        String state,
        String style,
        boolean flagged,
        Payer payer,
        Instant placedAt,
        String total,
        @Nullable Payment payment,
        List<Part> parts,
        String account) {

    public OrderView {
        parts = List.copyOf(parts);
    }

    /// Who bought.
    public record Payer(String name, String phone, @Nullable String email) {}

    /// The attempt that paid, or else the newest.
    ///
    /// @param state key of its words
    /// @param method as the gateway calls it; empty before one was chosen
    public record Payment(String state, String attempt, String method, Instant at) {}

    /// What one maker sends.
    ///
    /// @param state key of its words
    public record Part(
            String number,
            String maker,
            String state,
            List<Item> items,
            String delivery,
            String fee,
            String total,
            @Nullable String resi,
            @Nullable String declined,
            List<Passed> steps) {

        public Part {
            items = List.copyOf(items);
            steps = List.copyOf(steps);
        }
    }

    /// So many of one thing.
    public record Item(String name, String quantity, String total) {}

    /// A step of an order, with the key of its words.
    public record Passed(String key, Instant at) {}

    static OrderView of(Purchase purchase, @Nullable Charge charge) {
        return new OrderView(
                purchase.number().value(),
                "desk.purchase." + purchase.state().code(),
                OrdersView.style(purchase.state()),
                purchase.flagged(),
                payer(purchase),
                purchase.placedAt(),
                Formats.rupiah(purchase.total()),
                charge == null ? null : payment(charge),
                purchase.orders().stream().map(OrderView::part).toList(),
                "purchase:" + purchase.id().value());
    }

    private static Payer payer(Purchase purchase) {
        return new Payer(
                purchase.payer().name(),
                Formats.phone(purchase.payer().phone()),
                purchase.payer().email());
    }

    private static Payment payment(Charge charge) {
        String key = "desk.payment." + charge.code();
        String attempt = charge.midtransOrderId();
        return switch (charge) {
            case Charge.Open open -> new Payment(key, attempt, "", open.terms().openedAt());
            case Charge.Paid paid -> new Payment(key, attempt, paid.method(), paid.at());
            case Charge.Denied denied -> new Payment(key, attempt, "", denied.at());
            case Charge.Expired expired -> new Payment(key, attempt, "", expired.at());
            case Charge.Refunded refunded -> new Payment(key, attempt, refunded.method(), refunded.at());
        };
    }

    private static Part part(MakerOrder order) {
        return new Part(
                order.number(),
                order.payeeName(),
                "desk.order." + order.state().code(),
                order.lines().stream()
                        .map(line -> new Item(
                                line.description(), Formats.number(line.quantity()), Formats.rupiah(line.total())))
                        .toList(),
                "desk.delivery." + order.delivery().method().code(),
                Formats.rupiah(order.delivery().fee()),
                Formats.rupiah(order.total()),
                order.resi(),
                order.declined(),
                order.timeline().stream().map(OrderView::passed).toList());
    }

    private static Passed passed(Step step) {
        return new Passed("desk.order." + step.state().code(), step.at());
    }
}
