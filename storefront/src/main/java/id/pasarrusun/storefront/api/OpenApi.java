package id.pasarrusun.storefront.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The description of the API for programs that read it. It is written by hand, and a test holds it against the calls
/// and their answers.
@RestController
final class OpenApi {

    private static final String SOURCE = "/openapi/openapi.json";
    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final String document = read();

    @GetMapping("/api/openapi.json")
    ResponseEntity<String> document() {
        return ResponseEntity.ok()
                .cacheControl(FOR_AN_HOUR)
                .contentType(MediaType.APPLICATION_JSON)
                .body(document);
    }

    static String read() {
        try (InputStream in = OpenApi.class.getResourceAsStream(SOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The description of the API is missing: " + SOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
