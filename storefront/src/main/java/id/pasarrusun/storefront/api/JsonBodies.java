package id.pasarrusun.storefront.api;

import id.pasarrusun.storefront.limit.BoundedBody;
import id.pasarrusun.storefront.page.FieldFault;
import id.pasarrusun.storefront.page.Refused;
import id.pasarrusun.storefront.page.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/// Reads what programs send: exactly what is agreed on and nothing that only looks like it.
final class JsonBodies {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, text -> {
                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            })
            .build();

    private final Words words;
    private final ApiSettings settings;

    JsonBodies(Words words, ApiSettings settings) {
        this.words = words;
        this.settings = settings;
    }

    /// What programs are answered in.
    Words words() {
        return words;
    }

    /// What was sent, which is nothing or JSON.
    Mono<byte[]> read(ServerWebExchange exchange) {
        return BoundedBody.read(exchange.getRequest(), settings.bodyMax())
                .doOnNext(bytes -> requireJson(bytes, exchange.getRequest()));
    }

    /// @throws org.springframework.web.ErrorResponseException of status 400 for what is no JSON or has an unknown
    /// field,
    ///     of status 422 when a field holds another kind of value than it takes
    <T> T parse(byte[] body, Class<T> type) {
        JsonNode sent = tree(body);
        try {
            return Optional.of(sent)
                    .filter(JsonNode::isObject)
                    .map(object -> STRICT.treeToValue(object, type))
                    .orElseThrow(() -> Refused.invalid(List.of(fault("", "wrong-form"))));
        } catch (UnrecognizedPropertyException unknown) {
            throw Refused.malformed(List.of(fault(path(unknown), "unknown-field")));
        } catch (JacksonException wrong) {
            throw Refused.invalid(List.of(fault(path(wrong), "wrong-form")));
        }
    }

    private static JsonNode tree(byte[] body) {
        try {
            JsonNode sent = STRICT.readTree(body);
            if (!sent.isMissingNode()) {
                return sent;
            }
        } catch (JacksonException broken) {
            throw Refused.as(HttpStatus.BAD_REQUEST, "broken-json");
        }
        throw Refused.as(HttpStatus.BAD_REQUEST, "broken-json");
    }

    /// For a call that takes nothing: an empty object is nothing, too.
    void requireNothing(byte[] body) {
        if (body.length > 0) {
            parse(body, Nothing.class);
        }
    }

    FieldFault fault(String field, String code, Object... arguments) {
        return new FieldFault(field, code, words.word("api.fault." + code, arguments));
    }

    /// An object without fields.
    record Nothing() {}

    private static void requireJson(byte[] body, ServerHttpRequest request) {
        MediaType type = contentType(request);
        if (body.length > 0 && !MediaType.APPLICATION_JSON.includes(type)) {
            throw new UnsupportedMediaTypeStatusException(type, List.of(MediaType.APPLICATION_JSON));
        }
    }

    private static MediaType contentType(ServerHttpRequest request) {
        try {
            MediaType type = request.getHeaders().getContentType();
            return type == null ? MediaType.APPLICATION_OCTET_STREAM : type;
        } catch (InvalidMediaTypeException nonsense) {
            throw new UnsupportedMediaTypeStatusException(nonsense.getMessage());
        }
    }

    private static String path(JacksonException json) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : json.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
