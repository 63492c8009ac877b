package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.storefront.page.Picture;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A photo as its maker sees it while it is being prepared, and after.
///
/// @param picture when it can be shown
/// @param refusal key of the words that say why it never will be
/// @param look how often it was looked for
public record PhotoTile(
        UUID image,
        String alt,
        @Nullable Picture picture,
        @Nullable String refusal,
        Look look) {

    /// So often the page asks by itself, every two seconds; after a minute something is wrong that asking mends not.
    static final int LOOKS_MAX = 30;

    private static final String SIZES = "(min-width: 48rem) 220px, 45vw";

    /// @param listing on whose page it stands; nothing while that is not begun
    /// @param number from 0, with the page
    public record Look(@Nullable UUID listing, int number) {

        static final Look FIRST = new Look(null, 0);
    }

    public static PhotoTile of(ImageId image, String alt, @Nullable ImageState state) {
        return switch (state) {
            case null -> new PhotoTile(image.value(), alt, null, "studio.photo.gone", Look.FIRST);
            case ImageState.Received() -> new PhotoTile(image.value(), alt, null, null, Look.FIRST);
            case ImageState.Ready(int width, int height, var _) ->
                new PhotoTile(
                        image.value(), alt, new Picture(image, alt, width, height, SIZES, false), null, Look.FIRST);
            case ImageState.Refused(ImageState.Reason reason) ->
                new PhotoTile(image.value(), alt, null, key(reason), Look.FIRST);
        };
    }

    /// A photo that was measured once exists, even if it has not come yet.
    public static PhotoTile of(Photo photo, Map<ImageId, ImageState> states) {
        ImageState state = states.get(photo.image());
        boolean awaited = state == null && photo.width() > 0;
        return of(photo.image(), photo.alt(), awaited ? new ImageState.Received() : state);
    }

    public PhotoTile at(@Nullable UUID listing, int look) {
        return new PhotoTile(image, alt, picture, refusal, new Look(listing, Math.clamp(look, 0, LOOKS_MAX)));
    }

    /// Whether to look again in a moment.
    public boolean isOnItsWay() {
        return picture == null && refusal == null;
    }

    /// Only then is it said aloud that it is being prepared.
    public boolean isFirstLook() {
        return look.number == 0;
    }

    /// Where the page asks again by itself; nothing once it has asked often enough.
    public @Nullable String next() {
        if (look.number >= LOOKS_MAX) {
            return null;
        }
        String place = look.listing == null ? "" : "&barang=" + look.listing;
        return "/sanggar/foto/" + image + "?kali=" + (look.number + 1) + place + "&isi="
                + URLEncoder.encode(alt, StandardCharsets.UTF_8);
    }

    /// The page to load again; nothing where that would lose what was typed.
    public @Nullable String reload() {
        return look.listing == null ? null : "/sanggar/produk/" + look.listing;
    }

    private static String key(ImageState.Reason reason) {
        return "studio.photo.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
