package id.pasarrusun.storefront.page;

import id.pasarrusun.media.image.ImageAddresses;
import id.pasarrusun.media.image.ImageFormat;
import id.pasarrusun.media.image.ImageId;
import java.util.stream.Collectors;

/// A photo on a page: the browser chooses its width and format.
///
/// @param sizes how wide it is shown, in the words of the attribute `sizes`
/// @param first whether it is the page's main picture and is fetched before others
public record Picture(ImageId image, String alt, int width, int height, String sizes, boolean first) {

    /// A portrait is a square; its side in pixels as it is scaled most often.
    private static final int FACE = 640;

    /// In the product grid. It is nearly half as wide as a phone, but said to be less: two points for each of the
    /// page's are sharp enough for a choice, and a screen with three would fetch three times the bytes.
    public static Picture card(ImageId image, String alt, int width, int height) {
        return new Picture(image, alt, width, height, "(min-width: 75rem) 280px, (min-width: 48rem) 31vw, 29vw", false);
    }

    /// Large, first on its page. Here and below, a picture as wide as a phone is said to be a little less wide:
    /// with 100vw a phone of two points for each of the page's would just miss the middle one of the widths, and
    /// fetch three times the bytes before anything large is seen.
    public static Picture main(ImageId image, String alt, int width, int height) {
        return new Picture(image, alt, width, height, "(min-width: 62rem) 600px, 88vw", true);
    }

    /// Wide, at the top of the front page.
    public static Picture poster(ImageId image, String alt, int width, int height) {
        return new Picture(image, alt, width, height, "(min-width: 75rem) 600px, (min-width: 48rem) 50vw, 88vw", true);
    }

    /// A person, small and round beside her name, which says who it is.
    public static Picture face(ImageId image) {
        return new Picture(image, "", FACE, FACE, "88px", false);
    }

    /// A person, large.
    public static Picture portrait(ImageId image, String alt) {
        return new Picture(image, alt, FACE, FACE, "(min-width: 48rem) 320px, 88vw", false);
    }

    /// A small square beside a line of text.
    public static Picture thumb(ImageId image, String alt, int width, int height) {
        return new Picture(image, alt, width, height, "96px", false);
    }

    /// Fetched at once, because it is in sight when the page opens.
    public Picture atOnce() {
        return new Picture(image, alt, width, height, sizes, true);
    }

    /// Fetched when it comes into sight.
    public Picture later() {
        return new Picture(image, alt, width, height, sizes, false);
    }

    /// Shown in another width.
    public Picture sized(String other) {
        return new Picture(image, alt, width, height, other, first);
    }

    public String webp() {
        return sources(ImageFormat.WEBP);
    }

    public String jpeg() {
        return sources(ImageFormat.JPEG);
    }

    public String fallback() {
        return ImageAddresses.url(image, 640, ImageFormat.JPEG);
    }

    private String sources(ImageFormat format) {
        return ImageAddresses.WIDTHS.stream()
                .map(width -> ImageAddresses.url(image, width, format) + " " + width + "w")
                .collect(Collectors.joining(", "));
    }
}
