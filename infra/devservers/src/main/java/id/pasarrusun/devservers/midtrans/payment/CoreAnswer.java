package id.pasarrusun.devservers.midtrans.payment;

import id.pasarrusun.devservers.midtrans.wire.Answer;
import id.pasarrusun.devservers.midtrans.wire.Json;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The refusals of Core: HTTP 200 around a `status_code` that is the real answer, as its definitions have it.
final class CoreAnswer {
    private CoreAnswer() {}

    static Answer ok(ObjectNode body) {
        return Answer.json(200, body);
    }

    static Answer unauthorized() {
        return Answer.json(401, refusal("401", "Transaction cannot be authorized with the current client/server key."));
    }

    static Answer unknown() {
        return ok(refusal("404", "Transaction doesn't exist."));
    }

    static Answer conflict() {
        return ok(refusal(
                "406",
                "The request could not be completed due to a conflict with the current state of the target resource,"
                        + " please try again"));
    }

    static Answer cannotModify() {
        return ok(refusal("412", "Merchant cannot modify the status of the transaction"));
    }

    static Answer refused(String code, String message) {
        return ok(refusal(code, message));
    }

    static Answer invalid(List<String> messages) {
        ObjectNode body = refusal("400", "One or more parameters in the payload is invalid.");
        ArrayNode list = body.putArray("validation_messages");
        messages.forEach(list::add);
        return ok(body);
    }

    private static ObjectNode refusal(String code, String message) {
        return Json.object()
                .put("status_code", code)
                .put("status_message", message)
                .put("id", UUID.randomUUID().toString());
    }
}
