package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is asked of one maker in a new purchase.
///
/// @param promisedDays within so many days of the payment it is to be ready, as the buyer was told
/// @param readyBy the day on which what must be made first is ready, as the buyer was told; null when nothing must
public record NewMakerOrder(
        PayeeId payee,
        String payeeName,
        List<OrderLine> lines,
        Delivery delivery,
        int promisedDays,
        @Nullable LocalDate readyBy) {

    /// Of goods that lie ready.
    public NewMakerOrder(PayeeId payee, String payeeName, List<OrderLine> lines, Delivery delivery, int promisedDays) {
        this(payee, payeeName, lines, delivery, promisedDays, null);
    }

    public NewMakerOrder {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("An order has at least one line");
        }
        if (promisedDays < 0) {
            throw new IllegalArgumentException("Nothing is promised in " + promisedDays + " days");
        }
    }

    public NewMakerOrder readyBy(@Nullable LocalDate day) {
        return new NewMakerOrder(payee, payeeName, lines, delivery, promisedDays, day);
    }

    public Rupiah goods() {
        return Rupiah.sum(lines.stream().map(OrderLine::total).toList());
    }

    public Rupiah total() {
        return goods().plus(delivery.fee());
    }
}
