package id.pasarrusun.storefront.browse;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.media.image.ImageAddresses;
import id.pasarrusun.media.image.ImageFormat;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.rendition.RenditionFile;
import id.pasarrusun.media.rendition.RenditionFiles;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import reactor.core.publisher.Mono;

/// Serves pictures, to be kept for good: other bytes are another picture with another address.
@Controller
final class PicturePages {

    private static final String SAVE_DATA = "Save-Data";

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /// A picture that was just sent may be ready a moment later.
    private static final CacheControl SHORTLY =
            CacheControl.maxAge(Duration.ofSeconds(5)).cachePublic();

    /// A calm surface; browsers show it although the answer says that the picture is not there.
    private static final byte[] NOT_YET = """
        <svg xmlns="http://www.w3.org/2000/svg" width="640" height="640" viewBox="0 0 640 640">
        <rect width="640" height="640" fill="#f5e4d1"/>
        <g fill="none" stroke="#e3c9a8" stroke-width="10">
        <path d="M320 320c-60-40-60-110 0-150 60 40 60 110 0 150zM320 320c-60 40-60 110 0 150 60-40 60-110 0-150z"/>
        <path d="M320 320c-40-60-110-60-150 0 40 60 110 60 150 0zM320 320c40-60 110-60 150 0-40 60-110 60-150 0z"/>
        </g></svg>
        """.getBytes(StandardCharsets.UTF_8);

    private final RenditionFiles files;

    PicturePages(RenditionFiles files) {
        this.files = files;
    }

    @GetMapping("/gambar/{id}/{width:\\d{1,5}}.{extension:[a-z]+}")
    Mono<ResponseEntity<byte[]>> picture(
            @PathVariable String id,
            @PathVariable int width,
            @PathVariable String extension,
            @RequestHeader(name = SAVE_DATA, required = false) @Nullable String saving) {
        ImageId image = new ImageId(uuid(id));
        int given = "on".equalsIgnoreCase(saving) ? smaller(width) : width;
        return Mono.justOrEmpty(ImageFormat.ofExtension(extension))
                .flatMap(format -> files.find(image, given, format))
                .map(file -> answer(file, "\"" + id + "-" + given + extension + "\""))
                .defaultIfEmpty(notYet());
    }

    /// The next smaller width, for whoever asked her browser to spare data; pages need not know of it, so that copies
    /// of
    /// them can be kept for everybody.
    private static int smaller(int width) {
        int place = ImageAddresses.WIDTHS.indexOf(width);
        return place > 0 ? ImageAddresses.WIDTHS.get(place - 1) : width;
    }

    private static ResponseEntity<byte[]> notYet() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .cacheControl(SHORTLY)
                .contentType(SVG)
                .body(NOT_YET);
    }

    private static ResponseEntity<byte[]> answer(RenditionFile file, String tag) {
        return ResponseEntity.ok()
                .cacheControl(FOR_GOOD)
                .varyBy(SAVE_DATA)
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
