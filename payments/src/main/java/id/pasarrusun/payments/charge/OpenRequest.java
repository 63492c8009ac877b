package id.pasarrusun.payments.charge;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.Payer;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/// What the gateway must know to take one payment.
///
/// @param orderId of this attempt
/// @param amount the sum of the lines
/// @param lines goods and deliveries, each a line
/// @param finish where the payer's browser goes afterwards
/// @param from the start of the payer's time
/// @param until its end
public record OpenRequest(
        String orderId, Rupiah amount, List<Line> lines, Payer payer, URI finish, Instant from, Instant until) {

    public OpenRequest {
        lines = List.copyOf(lines);
        Rupiah sum = Rupiah.sum(
                lines.stream().map(line -> line.price().times(line.quantity())).toList());
        if (!sum.equals(amount)) {
            throw new IllegalArgumentException("The lines of " + orderId + " sum to " + sum + ", not to " + amount);
        }
    }

    /// So many of something at a price; names may be longer than the gateway likes.
    public record Line(String id, String name, int quantity, Rupiah price, String payeeName) {}
}
