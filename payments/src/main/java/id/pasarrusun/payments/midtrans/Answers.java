package id.pasarrusun.payments.midtrans;

import com.midtrans.httpclient.error.MidtransError;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads what the client library throws. It throws a checked error for most of what goes wrong, an unchecked
/// one for an answer that it cannot parse, and a null pointer for a key that it cannot send.
final class Answers {

    private static final int NONE = 0;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;

    private Answers() {}

    static Answer of(MidtransError error) {
        int code = Objects.requireNonNullElse(error.getStatusCode(), NONE);
        String reason = code + ": " + Reasons.of(body(error), Objects.toString(error.getMessage()));
        return switch (code) {
            // 0 is the library's word for a connection that failed, at whatever moment
            case NONE, REQUEST_TIMEOUT, TOO_MANY_REQUESTS -> new Answer.Unknown(reason);
            case UNAUTHORIZED, FORBIDDEN -> new Answer.Misconfigured(reason);
            default -> code >= SERVER_ERRORS ? new Answer.Unknown(reason) : new Answer.Rejected(code, reason);
        };
    }

    static Answer of(RuntimeException error) {
        return error instanceof NullPointerException
                ? new Answer.Misconfigured("the client library cannot send this key")
                : new Answer.Unreadable("an answer that cannot be read: " + error.getMessage());
    }

    private static @Nullable String body(MidtransError error) {
        return error.getResponseBody();
    }
}
