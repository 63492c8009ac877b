package id.pasarrusun.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds answers against the schemas of the API's description, as far as those go: types, fields, enumerations.
final class Schemas {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode DOCUMENT = JSON.readTree(OpenApi.read());
    private static final Map<String, Predicate<JsonNode>> TYPES = Map.of(
            "object", JsonNode::isObject,
            "array", JsonNode::isArray,
            "string", JsonNode::isString,
            "integer", JsonNode::isIntegralNumber,
            "boolean", JsonNode::isBoolean);

    private Schemas() {}

    static JsonNode document() {
        return DOCUMENT;
    }

    /// What was answered, once it is sure that it is as described.
    static JsonNode fitting(String schema, String answer) {
        JsonNode json = JSON.readTree(answer);
        List<String> faults = new ArrayList<>();
        check(DOCUMENT.at("/components/schemas/" + schema), json, schema, faults);
        assertThat(faults).as(answer).isEmpty();
        return json;
    }

    private static void check(JsonNode schema, JsonNode value, String path, List<String> faults) {
        if (schema.has("$ref")) {
            check(DOCUMENT.at(schema.get("$ref").stringValue().substring(1)), value, path, faults);
            return;
        }
        String type = schema.path("type").asString("");
        if (!TYPES.getOrDefault(type, _ -> false).test(value)) {
            faults.add(path + " is no " + type + ": " + value);
            return;
        }
        if (schema.has("enum") && !schema.get("enum").valueStream().toList().contains(value)) {
            faults.add(path + " is not among the known values: " + value);
        }
        value.propertyStream().forEach(field -> checkField(schema, field, path, faults));
        schema.path("required")
                .valueStream()
                .map(JsonNode::stringValue)
                .filter(name -> value.isObject() && !value.has(name))
                .forEach(name -> faults.add(path + " has no " + name));
        value.valueStream()
                .filter(_ -> value.isArray())
                .forEach(item -> check(schema.get("items"), item, path + "[]", faults));
    }

    private static void checkField(
            JsonNode schema, Map.Entry<String, JsonNode> field, String path, List<String> faults) {
        JsonNode property = schema.path("properties").path(field.getKey());
        if (property.isMissingNode()) {
            faults.add(path + " has a field that is not described: " + field.getKey());
        } else {
            check(property, field.getValue(), path + "." + field.getKey(), faults);
        }
    }
}
