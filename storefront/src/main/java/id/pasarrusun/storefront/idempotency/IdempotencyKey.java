package id.pasarrusun.storefront.idempotency;

import id.pasarrusun.storefront.page.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// What a client writes on a call so that it can be repeated without being done twice. It counts for one method and
/// path
/// only.
record IdempotencyKey(String value) {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern PRINTABLE = Pattern.compile("[!-~]+");

    /// What a call is known by.
    ///
    /// @param call hash of method, path and key
    /// @param body hash of what was sent
    record Call(String call, String body) {}

    /// @throws org.springframework.web.ErrorResponseException of status 400 for what is no key
    static Optional<IdempotencyKey> of(ServerHttpRequest request, int lengthMax) {
        List<String> given = request.getHeaders().getOrEmpty(HEADER);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        String key = given.getFirst().strip();
        if (given.size() > 1
                || key.length() > lengthMax
                || !PRINTABLE.matcher(key).matches()) {
            throw Refused.as(HttpStatus.BAD_REQUEST, "idempotency-key-malformed");
        }
        return Optional.of(new IdempotencyKey(key));
    }

    Call call(ServerHttpRequest request, byte[] body) {
        String called = request.getMethod() + "\n" + request.getPath().value() + "\n" + value;
        return new Call(hash(called.getBytes(StandardCharsets.UTF_8)), hash(body));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
