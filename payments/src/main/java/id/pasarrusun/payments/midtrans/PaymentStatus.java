package id.pasarrusun.payments.midtrans;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.kernel.time.Jakarta;
import id.pasarrusun.payments.charge.GatewayStatus;
import id.pasarrusun.payments.charge.GatewayStatus.Seen;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.json.JSONObject;
import org.jspecify.annotations.Nullable;

/// Reads what Midtrans says of a payment when it is asked.
final class PaymentStatus {

    private static final String DONE = "200";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private PaymentStatus() {}

    static GatewayStatus read(String orderId, JSONObject body) {
        String status = body.optString("transaction_status");
        Optional<Rupiah> amount = Amounts.read(body.optString("gross_amount"));
        if (!body.optString("order_id").equals(orderId)) {
            return new GatewayStatus.Strange("asked for " + orderId + ", told of " + body.optString("order_id"));
        }
        if (amount.isEmpty()) {
            return new GatewayStatus.Strange(status + " of amount " + body.optString("gross_amount"));
        }
        return read(status, seen(body, amount.get()), body);
    }

    private static GatewayStatus read(String status, Seen seen, JSONObject body) {
        return switch (status) {
            case "pending", "authorize" -> unlessSuspected(new GatewayStatus.Pending(seen), seen, body);
            case "capture", "settlement" -> unlessSuspected(taken(status, seen, body), seen, body);
            case "deny", "failure" -> new GatewayStatus.Denied(seen);
            case "expire" -> new GatewayStatus.Expired(seen);
            case "cancel" -> new GatewayStatus.Cancelled(seen);
            case "refund", "partial_refund" -> refunded(seen, body);
            case "chargeback", "partial_chargeback" -> new GatewayStatus.ChargedBack(seen);
            default -> new GatewayStatus.Strange("status " + status);
        };
    }

    /// Suspicion comes before every other state; methods that know none say nothing of it.
    private static GatewayStatus unlessSuspected(GatewayStatus otherwise, Seen seen, JSONObject body) {
        return switch (body.optString("fraud_status")) {
            case "", "accept" -> otherwise;
            case "challenge" -> new GatewayStatus.Challenged(seen);
            case "deny" -> new GatewayStatus.Denied(seen);
            default -> new GatewayStatus.Strange("fraud status " + body.optString("fraud_status"));
        };
    }

    private static GatewayStatus taken(String status, Seen seen, JSONObject body) {
        String code = body.optString("status_code");
        return code.equals(DONE) || body.optString("fraud_status").equals("challenge")
                ? new GatewayStatus.Settled(seen)
                : new GatewayStatus.Strange(status + " with code " + code);
    }

    private static GatewayStatus refunded(Seen seen, JSONObject body) {
        String told = body.optString("refund_amount");
        return Amounts.read(told)
                .<GatewayStatus>map(amount -> new GatewayStatus.Refunded(seen, amount))
                .orElseGet(() -> new GatewayStatus.Strange("a refund of amount " + told));
    }

    private static Seen seen(JSONObject body, Rupiah amount) {
        return new Seen(
                body.optString("transaction_id"),
                body.optString("payment_type"),
                amount,
                body.optString("currency"),
                time(body.optString("settlement_time")));
    }

    private static @Nullable Instant time(String text) {
        try {
            return text.isEmpty()
                    ? null
                    : LocalDateTime.parse(text, TIME).atZone(Jakarta.ZONE).toInstant();
        } catch (DateTimeException otherForm) {
            return null;
        }
    }
}
