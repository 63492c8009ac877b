package id.pasarrusun.devservers.midtrans.wire;

import java.math.BigDecimal;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads JSON as leniently as Midtrans does: a number may come as text, and an absent member is an empty one.
public final class Json {
    public static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /// A missing node for what is not JSON.
    public static JsonNode parse(String text) {
        try {
            return text.isBlank() ? object() : MAPPER.readTree(text);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    public static JsonNode at(JsonNode node, String dottedPath) {
        JsonNode found = node;
        for (String name : dottedPath.split("\\.", -1)) {
            found = found.path(name);
        }
        return found;
    }

    public static String text(JsonNode node, String dottedPath) {
        JsonNode found = at(node, dottedPath);
        if (found.isString()) {
            return found.stringValue();
        }
        return found.isNumber() || found.isBoolean() ? found.toString() : "";
    }

    public static boolean present(JsonNode node, String dottedPath) {
        JsonNode found = at(node, dottedPath);
        return !found.isMissingNode() && !found.isNull();
    }

    /// The whole number in a member, whether it came as a number or as text; empty when it is neither.
    public static OptionalLong whole(JsonNode node, String dottedPath) {
        try {
            return OptionalLong.of(new BigDecimal(text(node, dottedPath)).longValueExact());
        } catch (ArithmeticException | NumberFormatException notWhole) {
            return OptionalLong.empty();
        }
    }
}
