package id.pasarrusun.devservers.midtrans.payment;

import id.pasarrusun.devservers.midtrans.wire.Answer;
import id.pasarrusun.devservers.midtrans.wire.Call;
import id.pasarrusun.devservers.midtrans.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// `POST /v2/charge`: begins a transaction without a payer's page.
final class CoreCharge {
    /// The test card that the bank refuses, and the one that the fraud engine refuses.
    private static final List<String> DENIED_CARDS = List.of("49111111-1113", "46111111-1116");

    private final Payments payments;
    private final TransactionBody bodies;

    CoreCharge(Payments payments, TransactionBody bodies) {
        this.payments = payments;
        this.bodies = bodies;
    }

    Answer answer(Call call) {
        JsonNode body = call.json();
        if (body.isMissingNode()) {
            return CoreAnswer.refused("413", "The request cannot be processed due to malformed syntax");
        }
        if (body.isEmpty()) {
            return Answer.saying(500, "message", "An unexpected error occurred");
        }
        String type = Json.text(body, "payment_type");
        Optional<Method> method = Method.charged(type, provider(body, type));
        if (method.isEmpty()) {
            return CoreAnswer.refused("402", "Merchant doesn't have access for this payment type");
        }
        if (method.get() == Method.PERMATA_VA && call.header("content-type").contains("charset")) {
            return CoreAnswer.refused("408", "Wrong data type");
        }
        return charge(call, body, method.get());
    }

    private Answer charge(Call call, JsonNode body, Method method) {
        SnapRequest order = new SnapRequest(body);
        if (!order.errors().isEmpty()) {
            return CoreAnswer.invalid(order.errors());
        }
        if (!method.terms().takes(order.amountRupiah())) {
            return CoreAnswer.invalid(List.of("transaction_details.gross_amount is out of range for this method"));
        }
        String token = Json.text(body, "credit_card.token_id");
        if (method.isCard() && token.length() < 13) {
            return CoreAnswer.refused("411", "Credit card token_id is missing, invalid, or timed out");
        }
        Map<String, String> details = new LinkedHashMap<>(order.customFields());
        if (method.isCard()) {
            details.put("masked_card", token.substring(0, 13));
        }
        String acquirer = Json.text(body, "qris.acquirer");
        if (method == Method.QRIS && !acquirer.isEmpty()) {
            details.put("acquirer", acquirer);
        }
        Payments.Begin begin = new Payments.Begin(payableUntil(body, method), details, Hooks.of(call));
        return payments.charge(order, method, begin)
                .map(begun -> outcome(
                        begun, Json.text(body, "credit_card.authentication").equals("true")))
                .orElseGet(CoreAnswer::conflict);
    }

    /// A card that needs no 3DS is decided at once; everything else waits for its payer.
    private Answer outcome(Transaction begun, boolean threeDs) {
        if (!begun.method().isCard() || threeDs) {
            return CoreAnswer.ok(bodies.answer(begun, "201", message(begun.method())));
        }
        boolean denied = DENIED_CARDS.contains(begun.details().get("masked_card"));
        Transaction decided =
                payments.move(begun, denied ? Move.DENY_PAYER : Move.PAY).orElse(begun);
        return CoreAnswer.ok(bodies.answer(decided, denied ? "202" : "200", message(begun.method())));
    }

    private static String provider(JsonNode body, String type) {
        return switch (type) {
            case "bank_transfer" -> Json.text(body, "bank_transfer.bank");
            case "cstore" -> Json.text(body, "cstore.store");
            default -> "";
        };
    }

    private Instant payableUntil(JsonNode body, Method method) {
        long amount = Json.whole(body, "custom_expiry.expiry_duration").orElse(0);
        if (amount <= 0) {
            return payments.now().plus(method.terms().open());
        }
        Duration span = switch (Json.text(body, "custom_expiry.unit")) {
            case "second" -> Duration.ofSeconds(amount);
            case "hour" -> Duration.ofHours(amount);
            case "day" -> Duration.ofDays(amount);
            default -> Duration.ofMinutes(amount);
        };
        return payments.now().plus(span);
    }

    private static String message(Method method) {
        return switch (method) {
            case QRIS -> "QRIS transaction is created";
            case GOPAY -> "GO-PAY transaction is created";
            case BCA_VA, BNI_VA, BRI_VA, CIMB_VA -> "Success, Bank Transfer transaction is created";
            case PERMATA_VA -> "Success, PERMATA VA transaction is successful";
            case ECHANNEL -> "OK, Mandiri Bill transaction is successful";
            case ALFAMART, INDOMARET -> "Success, cstore transaction is successful";
            case CREDIT_CARD -> "Success, Credit Card transaction is successful";
        };
    }
}
