package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.money.Rupiah;
import java.util.List;

/// What is asked of one maker in a new purchase.
///
/// @param promisedDays within so many days of the payment it is to be ready, as the buyer was told
public record NewMakerOrder(
        PayeeId payee, String payeeName, List<OrderLine> lines, Delivery delivery, int promisedDays) {

    public NewMakerOrder {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("An order has at least one line");
        }
        if (promisedDays < 0) {
            throw new IllegalArgumentException("Nothing is promised in " + promisedDays + " days");
        }
    }

    public Rupiah goods() {
        return Rupiah.sum(lines.stream().map(OrderLine::total).toList());
    }

    public Rupiah total() {
        return goods().plus(delivery.fee());
    }
}
