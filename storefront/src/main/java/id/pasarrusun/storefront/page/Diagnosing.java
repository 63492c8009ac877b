package id.pasarrusun.storefront.page;

import id.pasarrusun.kernel.failure.Failure;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.kernel.failure.Unavailable;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTransientException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Tells what kind of problem a failure is; what it does not know is our fault.
final class Diagnosing {

    private Diagnosing() {}

    static Problem of(Throwable failure) {
        return switch (failure) {
            case Failure promise -> ofPromise(promise);
            case WebExchangeBindException form -> ofForm(form);
            case HandlerMethodValidationException arguments -> ofArguments(arguments);
            case ServerWebInputException input -> ofInput(input);
            case ErrorResponse response -> ofResponse(response.getBody());
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
            case Stale _ -> Problem.of(HttpStatus.CONFLICT, "stale");
            case Unavailable _ -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        };
    }

    /// A value of the wrong form is a broken request; one that was understood and does not hold is invalid.
    private static Problem ofForm(WebExchangeBindException form) {
        List<FieldFault> faults =
                form.getFieldErrors().stream().map(Diagnosing::fault).toList();
        boolean broken = form.getFieldErrors().stream().anyMatch(FieldError::isBindingFailure);
        return broken
                ? Problem.ofFields(HttpStatus.BAD_REQUEST, "bad-request", faults)
                : Problem.ofFields(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", faults);
    }

    private static Problem ofArguments(HandlerMethodValidationException arguments) {
        List<FieldFault> faults = arguments.getParameterValidationResults().stream()
                .flatMap(result -> result instanceof ParameterErrors errors
                        ? errors.getFieldErrors().stream().map(Diagnosing::fault)
                        : result.getResolvableErrors().stream()
                                .map(error -> new FieldFault(
                                        String.valueOf(
                                                result.getMethodParameter().getParameterName()),
                                        "invalid",
                                        String.valueOf(error.getDefaultMessage()))))
                .toList();
        return Problem.ofFields(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", faults);
    }

    private static Problem ofInput(ServerWebInputException input) {
        for (Throwable cause = input; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case DataBufferLimitException _ -> {
                    return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
                }
                case StreamReadException _ -> {
                    return Problem.of(HttpStatus.BAD_REQUEST, "bad-request");
                }
                case DatabindException json -> {
                    return Problem.ofFields(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", List.of(jsonFault(json)));
                }
                default -> {}
            }
        }
        return ofResponse(input.getBody());
    }

    private static Problem ofResponse(ProblemDetail detail) {
        Map<String, Object> extras = detail.getProperties() == null ? Map.of() : detail.getProperties();
        HttpStatus status = HttpStatus.valueOf(detail.getStatus());
        return new Problem(status, Problem.codeOf(detail), List.of(), extras);
    }

    private static FieldFault fault(FieldError error) {
        return new FieldFault(error.getField(), code(error.getCode()), words(error));
    }

    private static String words(FieldError error) {
        return error.isBindingFailure() ? "wrong form" : String.valueOf(error.getDefaultMessage());
    }

    private static FieldFault jsonFault(DatabindException json) {
        boolean unknown = json instanceof UnrecognizedPropertyException;
        return new FieldFault(
                path(json), unknown ? "unknown-field" : "wrong-form", unknown ? "unknown field" : "wrong form");
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

    /// `NotBlank` as `not-blank`.
    private static String code(@Nullable String constraint) {
        return constraint == null
                ? "invalid"
                : constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
