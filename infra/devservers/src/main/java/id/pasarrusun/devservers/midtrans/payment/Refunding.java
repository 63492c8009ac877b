package id.pasarrusun.devservers.midtrans.payment;

import id.pasarrusun.devservers.midtrans.wire.Answer;
import id.pasarrusun.devservers.midtrans.wire.Faults;
import id.pasarrusun.devservers.midtrans.wire.Json;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `POST /v2/{id}/refund` and its direct sibling: gives back what a refundable method took.
final class Refunding {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]+");

    private final Payments payments;
    private final TransactionBody bodies;
    private final Faults faults;

    Refunding(Payments payments, TransactionBody bodies, Faults faults) {
        this.payments = payments;
        this.bodies = bodies;
        this.faults = faults;
    }

    Answer answer(Transaction seen, JsonNode body, boolean direct) {
        // one refund after the other: the sum of two must not pass the amount
        synchronized (payments) {
            return decide(payments.find(seen.id()).orElse(seen), body, direct);
        }
    }

    private Answer decide(Transaction transaction, JsonNode body, boolean direct) {
        boolean settled = transaction.status() == Status.SETTLEMENT || transaction.status() == Status.PARTIAL_REFUND;
        boolean returned = transaction.status() == Status.REFUND;
        String given = Json.text(body, "refund_key");
        if (transaction.refunds().stream().anyMatch(refund -> refund.key().equals(given))) {
            return CoreAnswer.refused("406", "Duplicate refund ID");
        }
        if (returned) {
            return CoreAnswer.refused("414", "Refund rejected due to invalid amount");
        }
        if (!settled || !transaction.method().terms().refundable()) {
            return CoreAnswer.cannotModify();
        }
        if (!given.isEmpty() && !KEY.matcher(given).matches()) {
            return CoreAnswer.refused("400", "refund_key may have letters, digits, dash and underscore");
        }
        long left = transaction.amountRupiah() - transaction.refundedRupiah();
        OptionalLong asked = Json.whole(body, "amount");
        if (asked.isEmpty() && Json.present(body, "amount")) {
            return CoreAnswer.refused("414", "Refund rejected due to invalid amount");
        }
        long amount = asked.orElse(left);
        if (amount < 1 || amount > left) {
            return CoreAnswer.refused("414", "Refund rejected due to invalid amount");
        }
        if (direct && faults.refusesDirectRefunds()) {
            return CoreAnswer.ok(bodies.answer(transaction, "202", "Refund denied by the bank")
                    .put("refund_amount", "0.00"));
        }
        String key = given.isEmpty() ? UUID.randomUUID().toString() : given;
        Transaction refunded = payments.refund(transaction, key, amount, Json.text(body, "reason"));
        return CoreAnswer.ok(success(refunded, amount, direct));
    }

    private ObjectNode success(Transaction refunded, long amountRupiah, boolean direct) {
        Transaction.Refund last = refunded.refunds().getLast();
        String message = "Success, refund request is approved" + (direct ? " by the bank" : "");
        ObjectNode body = bodies.answer(refunded, "200", message)
                .put("refund_chargeback_id", last.id())
                .put("refund_amount", TransactionBody.grossAmount(amountRupiah))
                .put("refund_key", last.key());
        body.remove("refunds");
        return body;
    }
}
