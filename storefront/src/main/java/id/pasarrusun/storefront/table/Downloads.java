package id.pasarrusun.storefront.table;

import id.pasarrusun.kernel.time.Jakarta;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;

/// Answers with a table that the browser puts among its downloads and keeps nowhere else.
public final class Downloads {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Downloads() {}

    /// Under a name with the day in it.
    public static ResponseEntity<Flux<String>> of(String name, Instant now, Flux<String> table) {
        return named(name + "-" + Jakarta.day(now), table);
    }

    public static ResponseEntity<Flux<String>> named(String name, Flux<String> table) {
        ContentDisposition download =
                ContentDisposition.attachment().filename(name + ".csv").build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .body(table);
    }
}
