package id.pasarrusun.devservers.midtrans.payout;

import id.pasarrusun.devservers.midtrans.wire.Answer;
import id.pasarrusun.devservers.midtrans.wire.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// The refusals of Payouts, which come in more shapes than one.
final class PayoutAnswer {
    private static final String MESSAGE = "error_message";
    private static final String ERRORS = "errors";

    private PayoutAnswer() {}

    static Answer wrongKey() {
        return Answer.text(401, "HTTP Basic: Access denied");
    }

    static Answer wrongRole() {
        return twice(401, "You are not authorized to perform this action");
    }

    /// The same words in both members.
    static Answer twice(int status, String message) {
        return Answer.json(status, Json.object().put(MESSAGE, message).put(ERRORS, message));
    }

    static Answer refused(int status, String message, JsonNode errors) {
        return Answer.json(status, Json.object().put(MESSAGE, message).set(ERRORS, errors));
    }

    static ArrayNode list(List<String> errors) {
        ArrayNode list = Json.array();
        errors.forEach(list::add);
        return list;
    }
}
