package id.pasarrusun.payments.midtrans;

import id.pasarrusun.payments.charge.Notice;
import id.pasarrusun.payments.payout.PayoutNotices.PayoutNotice;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Takes in what Midtrans sends to our webhooks: checks the signature, keeps it, decides nothing.
public final class Notifications {

    private static final Receipt STORED = new Receipt.Stored();
    private static final Receipt FORGED = new Receipt.Forged();

    /// A member that stands twice could be signed by one value and read by the other, so it is refused.
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Signatures signatures;
    private final Function<Notice, Mono<Void>> payments;
    private final Function<PayoutNotice, Mono<Void>> payouts;

    /// @param payments keeps what is told of payments
    /// @param payouts keeps what is told of payouts
    Notifications(
            Signatures signatures, Function<Notice, Mono<Void>> payments, Function<PayoutNotice, Mono<Void>> payouts) {
        this.signatures = signatures;
        this.payments = payments;
        this.payouts = payouts;
    }

    /// A payment's notification, byte for byte as it came.
    public Mono<Receipt> payment(byte[] raw) {
        Optional<JsonNode> body = object(raw);
        if (body.isEmpty()) {
            return malformed("no JSON object");
        }
        JsonNode told = body.get();
        String orderId = text(told, "order_id");
        String code = text(told, "status_code");
        String amount = text(told, "gross_amount");
        String signature = text(told, "signature_key");
        String status = text(told, "transaction_status");
        String transaction = text(told, "transaction_id");
        if (anyMissing(orderId, code, amount, signature, status, transaction)) {
            return malformed("a member is missing or is no text");
        }
        if (!signatures.ofPayment(orderId, code, amount, signature)) {
            return Mono.just(FORGED);
        }
        int refunds = told.path("refunds").size();
        return payments.apply(new Notice(
                        orderId, transaction, status, code, refunds, new String(raw, StandardCharsets.UTF_8)))
                .thenReturn(STORED);
    }

    /// A payout's notification, byte for byte as it came.
    ///
    /// @param signature the header `Iris-Signature`, empty when there was none
    public Mono<Receipt> payout(byte[] raw, String signature) {
        Optional<JsonNode> body = object(raw);
        if (body.isEmpty()) {
            return malformed("no JSON object");
        }
        if (!signatures.ofPayout(raw, signature)) {
            return Mono.just(FORGED);
        }
        JsonNode told = body.get();
        String status = text(told, "status");
        if (status.equals("topup")) {
            return Mono.just(STORED);
        }
        String reference = text(told, "reference_no");
        if (anyMissing(status, reference)) {
            return malformed("a member is missing or is no text");
        }
        PayoutNotice notice = new PayoutNotice(
                reference,
                status,
                text(told, "updated_at"),
                orNull(text(told, "error_code")),
                orNull(text(told, "error_message")),
                new String(raw, StandardCharsets.UTF_8));
        return payouts.apply(notice).thenReturn(STORED);
    }

    private static Optional<JsonNode> object(byte[] raw) {
        try {
            return Optional.of(STRICT.readTree(raw)).filter(JsonNode::isObject);
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode told, String member) {
        JsonNode value = told.path(member);
        return value.isString() ? value.stringValue() : "";
    }

    private static boolean anyMissing(String... members) {
        for (String member : members) {
            if (member.isEmpty() || member.indexOf('\0') >= 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Mono<Receipt> malformed(String reason) {
        return Mono.just(new Receipt.Malformed(reason));
    }
}
