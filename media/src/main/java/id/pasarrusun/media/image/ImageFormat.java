package id.pasarrusun.media.image;

import java.util.Optional;
import java.util.stream.Stream;

/// What a rendition is encoded as: WebP for nearly every phone, JPEG for the rest and for link previews.
public enum ImageFormat {
    WEBP("webp", "image/webp"),
    JPEG("jpg", "image/jpeg");

    private final String extension;
    private final String contentType;

    ImageFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    public static Optional<ImageFormat> ofExtension(String extension) {
        return Stream.of(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }
}
