package id.pasarrusun.storefront.idempotency;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// An answer in full, so that it can be given again.
///
/// @param location of what was made, root-relative
public record Answer(
        int status, String contentType, @Nullable String location, String body) {

    ResponseEntity<String> entity() {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).contentType(MediaType.valueOf(contentType));
        return (location == null ? answer : answer.location(URI.create(location))).body(body);
    }
}
