package id.pasarrusun.storefront.browse;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.media.image.ImageFormat;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.rendition.RenditionFile;
import id.pasarrusun.media.rendition.RenditionFiles;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import reactor.core.publisher.Mono;

/// Serves pictures, to be kept for good: other bytes are another picture with another address.
@Controller
final class PicturePages {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /// A picture that was just sent may be ready a moment later.
    private static final CacheControl SHORTLY =
            CacheControl.maxAge(Duration.ofSeconds(5)).cachePublic();

    private final RenditionFiles files;

    PicturePages(RenditionFiles files) {
        this.files = files;
    }

    @GetMapping("/gambar/{id}/{width:\\d{1,5}}.{extension:[a-z]+}")
    Mono<ResponseEntity<byte[]>> picture(
            @PathVariable String id, @PathVariable int width, @PathVariable String extension) {
        ImageId image = new ImageId(uuid(id));
        return Mono.justOrEmpty(ImageFormat.ofExtension(extension))
                .flatMap(format -> files.find(image, width, format))
                .map(file -> answer(file, "\"" + id + "-" + width + extension + "\""))
                .defaultIfEmpty(ResponseEntity.notFound().cacheControl(SHORTLY).build());
    }

    private static ResponseEntity<byte[]> answer(RenditionFile file, String tag) {
        return ResponseEntity.ok()
                .cacheControl(FOR_GOOD)
                .eTag(tag)
                .contentType(MediaType.parseMediaType(file.contentType()))
                .body(file.bytes());
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException nonsense) {
            throw NotFound.of("picture", id);
        }
    }
}
