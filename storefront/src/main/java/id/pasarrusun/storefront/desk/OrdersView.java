package id.pasarrusun.storefront.desk;

import id.pasarrusun.payments.charge.Charges.Flagged;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseState;
import id.pasarrusun.storefront.page.Formats;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// The newest purchases, and before them those that somebody must look at.
///
/// @param query as it was typed
/// @param missing whether the number that was asked for is nobody's
public record OrdersView(
        String query, boolean missing, Owed owed, List<Line> flagged, List<Doubt> doubts, List<Line> newest) {

    static final int NEWEST = 100;
    static final int FLAGGED = 50;

    public OrdersView {
        flagged = List.copyOf(flagged);
        doubts = List.copyOf(doubts);
        newest = List.copyOf(newest);
    }

    /// Whether there may be more flagged ones than are shown.
    public boolean isFull() {
        return flagged.size() == FLAGGED || doubts.size() == FLAGGED;
    }

    public int most() {
        return FLAGGED;
    }

    /// What the shop owes: money of what makers declined, and answers that they did not give in time.
    ///
    /// @param sum of all that is to be given back, shown or not
    public record Owed(List<Open> back, String sum, List<Open> unanswered) {

        public Owed {
            back = List.copyOf(back);
            unanswered = List.copyOf(unanswered);
        }
    }

    /// One maker's order that waits for the shop.
    ///
    /// @param purchase its number
    /// @param since the answer is there, or should be
    /// @param reason of the maker; empty when she said nothing
    public record Open(String purchase, String number, String maker, String total, Instant since, String reason) {}

    static Owed owed(List<MakerOrder> declined, String sum, List<MakerOrder> unanswered) {
        return new Owed(
                declined.stream().map(OrdersView::open).toList(),
                sum,
                unanswered.stream().map(OrdersView::open).toList());
    }

    private static Open open(MakerOrder order) {
        Instant stepped = order.timeline().getLast().at();
        return new Open(
                order.number().substring(0, order.number().indexOf('-')),
                order.number(),
                order.payeeName(),
                Formats.rupiah(order.total()),
                order.declined() == null ? Objects.requireNonNullElse(order.answerBy(), stepped) : stepped,
                Objects.requireNonNullElse(order.declined(), ""));
    }

    /// One purchase.
    ///
    /// @param state key of its words
    public record Line(
            String number,
            Instant at,
            String payer,
            List<String> makers,
            String total,
            String state,
            String style,
            boolean flagged) {

        public Line {
            makers = List.copyOf(makers);
        }
    }

    /// An attempt to take money that the gateway answered strangely.
    ///
    /// @param why in the words of whoever noticed
    public record Doubt(String number, String attempt, String amount, String why) {}

    static OrdersView of(Owed owed, List<Purchase> flagged, List<Flagged> doubts, List<Purchase> newest) {
        return new OrdersView(
                "",
                false,
                owed,
                flagged.stream().map(OrdersView::line).toList(),
                doubts.stream().map(OrdersView::doubt).toList(),
                newest.stream().map(OrdersView::line).toList());
    }

    OrdersView without(String number) {
        return new OrdersView(number, true, owed, flagged, doubts, newest);
    }

    private static Line line(Purchase purchase) {
        return new Line(
                purchase.number().value(),
                purchase.placedAt(),
                purchase.payer().name(),
                purchase.orders().stream().map(MakerOrder::payeeName).toList(),
                Formats.rupiah(purchase.total()),
                "desk.purchase." + purchase.state().code(),
                style(purchase.state()),
                purchase.flagged());
    }

    private static Doubt doubt(Flagged flagged) {
        return new Doubt(
                flagged.charge().terms().number().value(),
                flagged.charge().midtransOrderId(),
                Formats.rupiah(flagged.charge().amount()),
                flagged.why());
    }

    static String style(PurchaseState state) {
        return switch (state) {
            case AWAITING_PAYMENT -> "pesan";
            case PAID -> "siap";
            case EXPIRED, CANCELLED -> "habis";
        };
    }
}
