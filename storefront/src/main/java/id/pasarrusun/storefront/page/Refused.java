package id.pasarrusun.storefront.page;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/// Answers of controllers that cannot do what was asked, with a type that clients can rely on.
public final class Refused {

    private Refused() {}

    /// @param code last part of the type's address, such as `cart-closed`; words under `problem.<code>`
    public static ErrorResponseException as(HttpStatus status, String code) {
        return as(status, code, Map.of());
    }

    /// @param extras further members of the problem document, such as `lines`
    public static ErrorResponseException as(HttpStatus status, String code, Map<String, Object> extras) {
        return new Problem(status, code, List.of(), extras).exception();
    }

    /// Status 400 of type `bad-request`, with what could not be read of each field.
    public static ErrorResponseException malformed(List<FieldFault> errors) {
        return Problem.ofFields(HttpStatus.BAD_REQUEST, "bad-request", errors).exception();
    }

    /// Status 422 of type `invalid`, with what does not hold about each field.
    public static ErrorResponseException invalid(List<FieldFault> errors) {
        return Problem.ofFields(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", errors)
                .exception();
    }
}
