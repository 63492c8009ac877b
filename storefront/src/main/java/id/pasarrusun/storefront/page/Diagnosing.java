package id.pasarrusun.storefront.page;

import id.pasarrusun.kernel.failure.Failure;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.kernel.failure.Unavailable;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTransientException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebInputException;

/// Tells what kind of problem a failure is; what it does not know is our fault.
final class Diagnosing {

    /// "Character not in repertoire" and "untranslatable character", in text and in JSON.
    private static final Set<String> UNSTORABLE = Set.of("22021", "22P05");

    private Diagnosing() {}

    static Problem of(Throwable failure) {
        return switch (failure) {
            case Failure promise -> ofPromise(promise);
            case ServerWebInputException input -> ofInput(input);
            case ErrorResponse response -> ofResponse(response.getBody());
            case InvalidMediaTypeException _ -> Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "bad-request");
            case DataAccessException refused
            when isUnstorable(refused) -> Problem.of(HttpStatus.BAD_REQUEST, "bad-request");
            case DecodingException _ -> Problem.of(HttpStatus.BAD_REQUEST, "bad-request");
            case DataBufferLimitException _ -> Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
            case TimeoutException _,
                    R2dbcTransientException _,
                    R2dbcNonTransientResourceException _,
                    DataAccessResourceFailureException _,
                    TransientDataAccessException _,
                    CannotCreateTransactionException _ -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
            default -> Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
        };
    }

    private static Problem ofPromise(Failure failure) {
        return switch (failure) {
            case NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "not-found");
            case Stale _ -> Problem.of(HttpStatus.CONFLICT, "conflict");
            case Unavailable _ -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        };
    }

    /// PostgreSQL keeps no character of code 0, and nobody types one.
    private static boolean isUnstorable(DataAccessException refused) {
        return refused.getMostSpecificCause() instanceof R2dbcException cause
                && UNSTORABLE.contains(String.valueOf(cause.getSqlState()));
    }

    private static Problem ofInput(ServerWebInputException input) {
        return input.getMostSpecificCause() instanceof DataBufferLimitException
                ? Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large")
                : ofResponse(input.getBody());
    }

    private static Problem ofResponse(ProblemDetail detail) {
        Map<String, Object> extras = detail.getProperties() == null ? Map.of() : detail.getProperties();
        HttpStatus status = HttpStatus.valueOf(detail.getStatus());
        return new Problem(status, Problem.codeOf(detail), List.of(), extras);
    }
}
