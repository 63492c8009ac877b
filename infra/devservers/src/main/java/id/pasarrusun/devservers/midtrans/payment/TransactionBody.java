package id.pasarrusun.devservers.midtrans.payment;

import id.pasarrusun.devservers.midtrans.wire.Json;
import id.pasarrusun.devservers.midtrans.wire.Keys;
import id.pasarrusun.devservers.midtrans.wire.Signatures;
import id.pasarrusun.devservers.midtrans.wire.StandInClock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a transaction as Midtrans does in its answers and notifications: every value a string.
final class TransactionBody {
    /// Details that are printed in another form than a member of their own name.
    private static final Set<String> WOVEN_IN = Set.of("va_bank", "va_number", "deeplink");

    private final Keys keys;
    private final String baseUrl;

    TransactionBody(Keys keys, String baseUrl) {
        this.keys = keys;
        this.baseUrl = baseUrl;
    }

    static String grossAmount(long rupiah) {
        return rupiah + ".00";
    }

    /// The answer to a charge, and with another code and message to an action.
    ObjectNode answer(Transaction transaction, String code, String message) {
        ObjectNode body = common(transaction, code, message);
        if (transaction.status() == Status.PENDING) {
            addActions(body, transaction);
        }
        return body;
    }

    /// The answer to a question after its status.
    ObjectNode status(Transaction transaction) {
        String code = transaction.isChallenged() ? "201" : transaction.status().codeWhenAsked();
        return signed(common(transaction, code, "Success, transaction is found"), code, transaction);
    }

    ObjectNode notification(Transaction transaction) {
        String code = transaction.isChallenged() ? "201" : transaction.status().codeWhenNotified();
        ObjectNode body = signed(common(transaction, code, "midtrans payment notification"), code, transaction);
        if (transaction.method() == Method.QRIS && transaction.times().settled() != null) {
            body.put("transaction_type", "on-us").put("issuer", "gopay");
        }
        if (transaction.details().containsKey("va_number")) {
            body.putArray("payment_amounts");
        }
        return body;
    }

    private ObjectNode signed(ObjectNode body, String code, Transaction transaction) {
        String amount = grossAmount(transaction.amountRupiah());
        return body.put("signature_key", Signatures.payment(transaction.orderId(), code, amount, keys.serverKey()));
    }

    private ObjectNode common(Transaction transaction, String code, String message) {
        ObjectNode body = Json.object()
                .put("status_code", code)
                .put("status_message", message)
                .put("transaction_id", transaction.id())
                .put("order_id", transaction.orderId())
                .put("merchant_id", keys.merchantId())
                .put("gross_amount", grossAmount(transaction.amountRupiah()))
                .put("currency", "IDR")
                .put("payment_type", transaction.method().paymentType())
                .put(
                        "transaction_time",
                        StandInClock.paymentTime(transaction.times().created()))
                .put("transaction_status", transaction.status().word());
        if (!transaction.method().paymentType().equals("cstore")) {
            body.put("fraud_status", transaction.fraud());
        }
        body.put("expiry_time", StandInClock.paymentTime(transaction.times().expires()));
        if (transaction.times().settled() != null) {
            body.put(
                    "settlement_time",
                    StandInClock.paymentTime(transaction.times().settled()));
        }
        addDetails(body, transaction);
        addRefunds(body, transaction);
        return body;
    }

    private static void addDetails(ObjectNode body, Transaction transaction) {
        Map<String, String> details = transaction.details();
        details.forEach((name, value) -> {
            if (!WOVEN_IN.contains(name)) {
                body.put(name, value);
            }
        });
        if (details.containsKey("va_number")) {
            body.putArray("va_numbers")
                    .addObject()
                    .put("bank", details.get("va_bank"))
                    .put("va_number", details.get("va_number"));
        }
        if (transaction.method().isCard() && transaction.status() != Status.PENDING) {
            boolean denied = transaction.status() == Status.DENY;
            body.put("eci", "05")
                    .put("approval_code", transaction.id().replace("-", "").substring(0, 13))
                    .put("channel_response_code", denied ? "05" : "00")
                    .put("channel_response_message", denied ? "Do not honour" : "Approved");
        }
    }

    private static void addRefunds(ObjectNode body, Transaction transaction) {
        List<Transaction.Refund> refunds = transaction.refunds();
        if (refunds.isEmpty()) {
            return;
        }
        body.put("refund_amount", grossAmount(transaction.refundedRupiah()));
        body.put("refund_key", refunds.getLast().key());
        ArrayNode list = body.putArray("refunds");
        for (Transaction.Refund refund : refunds) {
            ObjectNode entry = list.addObject()
                    .put("refund_chargeback_id", refund.id())
                    .put("refund_amount", grossAmount(refund.amountRupiah()))
                    .put("created_at", StandInClock.paymentTime(refund.createdAt()))
                    .put("reason", refund.reason())
                    .put("refund_key", refund.key())
                    .put("refund_method", "online");
            if (refund.confirmedAt() != null) {
                entry.put("bank_confirmed_at", StandInClock.paymentTime(refund.confirmedAt()));
            }
        }
    }

    private void addActions(ObjectNode body, Transaction transaction) {
        String qr = baseUrl + "/v2/qris/" + transaction.id() + "/qr-code";
        switch (transaction.method()) {
            case QRIS -> {
                ArrayNode actions = body.putArray("actions");
                action(actions, "generate-qr-code", "GET", qr);
                action(actions, "generate-qr-code-v2", "GET", qr);
            }
            case GOPAY -> {
                ArrayNode actions = body.putArray("actions");
                action(actions, "generate-qr-code", "GET", qr);
                action(actions, "generate-qr-code-v2", "GET", qr);
                action(actions, "deeplink-redirect", "GET", baseUrl + "/v2/token/rba/redirect/" + transaction.id());
                action(actions, "get-status", "GET", baseUrl + "/v2/" + transaction.id() + "/status");
                action(actions, "cancel", "POST", baseUrl + "/v2/" + transaction.id() + "/cancel");
            }
            case CREDIT_CARD -> body.put("redirect_url", baseUrl + "/v2/token/rba/redirect/" + transaction.id());
            default -> {
                // the numbers to transfer to are members of their own
            }
        }
    }

    private static void action(ArrayNode actions, String name, String method, String url) {
        actions.addObject().put("name", name).put("method", method).put("url", url);
    }
}
