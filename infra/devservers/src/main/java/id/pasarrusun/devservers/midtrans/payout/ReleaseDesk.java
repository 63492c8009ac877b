package id.pasarrusun.devservers.midtrans.payout;

import id.pasarrusun.devservers.midtrans.wire.Answer;
import id.pasarrusun.devservers.midtrans.wire.Call;
import id.pasarrusun.devservers.midtrans.wire.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `/payouts`: one role asks for money to be sent, another releases it or says no.
final class ReleaseDesk {
    private final PayoutBook book;

    ReleaseDesk(PayoutBook book) {
        this.book = book;
    }

    Answer create(Call call) {
        String message = "An error occurred when creating payouts";
        List<PayoutOrder> orders = new ArrayList<>();
        call.json().path("payouts").forEach(line -> orders.add(PayoutOrder.of(line)));
        if (orders.isEmpty()) {
            return PayoutAnswer.refused(400, message, PayoutAnswer.list(List.of("Payouts can't be blank")));
        }
        if (orders.stream().anyMatch(order -> !order.errors().isEmpty())) {
            ArrayNode perLine = Json.array();
            orders.forEach(order -> perLine.add(PayoutAnswer.list(order.errors())));
            return PayoutAnswer.refused(400, message, perLine);
        }
        ObjectNode body = Json.object();
        ArrayNode created = body.putArray("payouts");
        book.create(orders)
                .forEach(payout -> created.addObject()
                        .put("status", payout.status().word())
                        .put("reference_no", payout.reference()));
        return Answer.json(201, body);
    }

    Answer approve(Call call) {
        return release(call, "approving", true);
    }

    Answer reject(Call call) {
        return release(call, "rejecting", false);
    }

    private Answer release(Call call, String doing, boolean approves) {
        // looking and moving are one step, or two approvals of one payout would both find it queued
        synchronized (book) {
            String message = "An error occurred when " + doing + " payouts";
            List<Payout> found = new ArrayList<>();
            List<String> notQueued = new ArrayList<>();
            JsonNode references = call.json().path("reference_nos");
            references.forEach(reference -> book.find(reference.isString() ? reference.stringValue() : "")
                    .ifPresent(found::add));
            if (found.isEmpty() || found.size() < references.size()) {
                return PayoutAnswer.refused(
                        400, message, PayoutAnswer.list(List.of("Payouts not found. Please check reference nos")));
            }
            found.stream()
                    .filter(payout -> payout.status() != PayoutStatus.QUEUED)
                    .forEach(payout -> notQueued.add(payout.reference()));
            if (!notQueued.isEmpty()) {
                String error = "Reference nos '" + String.join(", ", notQueued) + "' are not queued";
                return PayoutAnswer.refused(400, message, PayoutAnswer.list(List.of(error)));
            }
            if (approves) {
                book.approve(found);
            } else {
                book.reject(found);
            }
            return Answer.saying(202, "status", "ok");
        }
    }

    Answer details(String reference) {
        return book.find(reference)
                .map(payout -> Answer.json(200, details(payout)))
                .orElseGet(() -> PayoutAnswer.twice(404, "Specified payout not found"));
    }

    private static ObjectNode details(Payout payout) {
        return Json.object()
                .put("amount", payout.amountRupiah() + ".0")
                .put("beneficiary_name", payout.beneficiary().name())
                .put("beneficiary_account", payout.beneficiary().account())
                .put("beneficiary_email", payout.beneficiary().email())
                .put(
                        "bank",
                        Banks.NAMES.getOrDefault(
                                payout.beneficiary().bank(),
                                payout.beneficiary().bank()))
                .put("reference_no", payout.reference())
                .put("notes", payout.notes())
                .put("status", payout.status().word())
                .put("created_by", "Pasar Rusun")
                .put("created_at", payout.createdAt().toString())
                .put("updated_at", payout.updatedAt().toString());
    }
}
