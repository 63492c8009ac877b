package id.pasarrusun.devservers.midtrans.wire;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What the stand-in says to one call.
public record Answer(int status, String body, Map<String, String> headers) {
    private static final String TYPE = "Content-Type";

    public static Answer json(int status, JsonNode body) {
        return new Answer(status, body.toString(), Map.of(TYPE, "application/json"));
    }

    public static Answer text(int status, String body) {
        return new Answer(status, body, Map.of(TYPE, "text/plain; charset=utf-8"));
    }

    public static Answer html(int status, String body) {
        return new Answer(status, body, Map.of(TYPE, "text/html; charset=utf-8", "Cache-Control", "no-store"));
    }

    public static Answer svg(String body) {
        return new Answer(200, body, Map.of(TYPE, "image/svg+xml"));
    }

    public static Answer seeOther(String place) {
        return new Answer(303, "", Map.of("Location", place));
    }

    /// A JSON object with one text member, the shape of most refusals.
    public static Answer saying(int status, String name, String value) {
        return json(status, Json.object().put(name, value));
    }
}
