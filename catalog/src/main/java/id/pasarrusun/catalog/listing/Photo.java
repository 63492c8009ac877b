package id.pasarrusun.catalog.listing;

import id.pasarrusun.media.image.ImageId;
import org.jspecify.annotations.Nullable;

/// A picture of what is offered.
///
/// @param alt what it shows, for those who do not see it
/// @param width in pixels, of the upright picture
/// @param height in pixels, of the upright picture
/// @param digest of the picture's bytes, taken when the version is sent; null before, and in versions from before it
/// was
public record Photo(
        ImageId image,
        String alt,
        int width,
        int height,
        @Nullable String digest) {

    /// What a maker may write, and as much again as a new name of the listing may add to it.
    public static final int ALT_MAX = 400;

    public Photo {
        if (alt.length() > ALT_MAX) {
            throw new IllegalArgumentException("A photo is described in at most " + ALT_MAX + " characters");
        }
    }

    /// A picture that nobody looked at by its bytes.
    public Photo(ImageId image, String alt, int width, int height) {
        this(image, alt, width, height, null);
    }

    public Photo described(String other) {
        return new Photo(image, other, width, height, digest);
    }

    /// Whether it shows the same, whatever is said of it: the very bytes, sent once or twice.
    public boolean shows(Photo other) {
        return image.equals(other.image) || (digest != null && digest.equals(other.digest));
    }
}
