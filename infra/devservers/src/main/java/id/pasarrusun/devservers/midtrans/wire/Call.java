package id.pasarrusun.devservers.midtrans.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// One request, read whole: header names in lower case, the query and the path decoded.
public record Call(String method, String path, Map<String, String> query, Map<String, String> headers, String body) {
    public Call {
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    /// The parts of the path below a prefix: of `/v2/A/status` below `/v2` these are `A` and `status`.
    public List<String> below(String prefix) {
        return Arrays.stream(path.substring(prefix.length()).split("/", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public String query(String name) {
        return query.getOrDefault(name, "");
    }

    /// The user name of Basic authentication, which is where Midtrans wants the key; empty without one.
    public String key() {
        String authorization = header("authorization");
        if (!authorization.startsWith("Basic ")) {
            return "";
        }
        try {
            String pair = new String(Base64.getDecoder().decode(authorization.substring(6)), UTF_8);
            return pair.endsWith(":") ? pair.substring(0, pair.length() - 1) : "";
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    public JsonNode json() {
        return Json.parse(body);
    }

    /// The fields of a form or of a query string.
    public static Map<String, String> fields(String encoded) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return text;
        }
    }
}
