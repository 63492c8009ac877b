package id.pasarrusun.storefront.api;

import id.pasarrusun.storefront.page.FieldFault;
import id.pasarrusun.storefront.page.Refused;
import id.pasarrusun.storefront.page.Words;
import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
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
    private final int bytesMax;

    JsonBodies(Words words, ApiSettings settings) {
        this.words = words;
        this.bytesMax = (int) settings.bodyMax().toBytes();
    }

    /// What was sent, which is nothing or JSON.
    Mono<byte[]> read(ServerWebExchange exchange) {
        return DataBufferUtils.join(exchange.getRequest().getBody(), bytesMax)
                .map(JsonBodies::bytes)
                .filter(bytes -> bytes.length > 0)
                .doOnNext(_ -> requireJson(exchange.getRequest()))
                .defaultIfEmpty(new byte[0]);
    }

    /// @throws org.springframework.web.ErrorResponseException of status 400 for what is no JSON or has an unknown
    /// field,
    ///     of status 422 when a field holds another kind of value than it takes
    <T> T parse(byte[] body, Class<T> type) {
        try {
            T parsed = STRICT.readValue(body, type);
            if (parsed == null) {
                throw Refused.malformed(List.of(fault("", "wrong-form")));
            }
            return parsed;
        } catch (UnrecognizedPropertyException unknown) {
            throw Refused.malformed(List.of(fault(path(unknown), "unknown-field")));
        } catch (InputCoercionException | DatabindException wrong) {
            throw Refused.invalid(List.of(fault(path(wrong), "wrong-form")));
        } catch (JacksonException broken) {
            throw Refused.as(HttpStatus.BAD_REQUEST, "broken-json");
        }
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

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static void requireJson(ServerHttpRequest request) {
        MediaType type = contentType(request);
        if (!MediaType.APPLICATION_JSON.includes(type)) {
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
