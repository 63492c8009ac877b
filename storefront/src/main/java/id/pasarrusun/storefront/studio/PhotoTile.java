package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.storefront.page.Picture;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A photo as its maker sees it while it is being prepared, and after.
///
/// @param picture when it can be shown
/// @param refusal key of the words that say why it never will be
public record PhotoTile(
        UUID image,
        String alt,
        @Nullable Picture picture,
        @Nullable String refusal) {

    private static final String SIZES = "(min-width: 48rem) 220px, 45vw";

    static PhotoTile of(ImageId image, String alt, @Nullable ImageState state) {
        return switch (state) {
            case null -> new PhotoTile(image.value(), alt, null, "studio.photo.gone");
            case ImageState.Received() -> new PhotoTile(image.value(), alt, null, null);
            case ImageState.Ready(int width, int height) ->
                new PhotoTile(image.value(), alt, new Picture(image, alt, width, height, SIZES, false), null);
            case ImageState.Refused(ImageState.Reason reason) -> new PhotoTile(image.value(), alt, null, key(reason));
        };
    }

    /// A photo that was measured once exists, even if it has not come yet.
    static PhotoTile of(Photo photo, Map<ImageId, ImageState> states) {
        ImageState state = states.get(photo.image());
        boolean awaited = state == null && photo.width() > 0;
        return of(photo.image(), photo.alt(), awaited ? new ImageState.Received() : state);
    }

    /// Whether to look again in a moment.
    public boolean isOnItsWay() {
        return picture == null && refusal == null;
    }

    private static String key(ImageState.Reason reason) {
        return "studio.photo.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
