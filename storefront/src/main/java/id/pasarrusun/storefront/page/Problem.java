package id.pasarrusun.storefront.page;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// Why a request was not answered as asked, before it is put into words.
///
/// @param code   the last part of its type's address; also the key of its words
/// @param extras further members of the document
record Problem(HttpStatusCode status, String code, List<FieldFault> errors, Map<String, Object> extras) {

    private static final String TYPES = "https://pasarrusun.id/masalah/";

    static Problem of(HttpStatus status, String code) {
        return new Problem(status, code, List.of(), Map.of());
    }

    static Problem ofFields(HttpStatus status, String code, List<FieldFault> errors) {
        return new Problem(status, code, errors, Map.of());
    }

    boolean isOurs() {
        return status.is5xxServerError();
    }

    URI type() {
        return typeOf(code);
    }

    static URI typeOf(String code) {
        return URI.create(TYPES + code);
    }

    /// The code of a type of ours; of any other, the one that its status stands for.
    static String codeOf(ProblemDetail detail) {
        String type = String.valueOf(detail.getType());
        return type.startsWith(TYPES) ? type.substring(TYPES.length()) : codeOf(detail.getStatus());
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 401 -> "not-signed-in";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 409 -> "conflict";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 422 -> "invalid";
            case 429 -> "too-many-requests";
            case 503 -> "unavailable";
            default -> status >= 500 ? "internal" : "bad-request";
        };
    }

    ErrorResponseException exception() {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(type());
        extras.forEach(detail::setProperty);
        if (!errors.isEmpty()) {
            detail.setProperty("errors", errors);
        }
        return new ErrorResponseException(status, detail, null);
    }
}
