package id.pasarrusun.storefront.reach;

import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.media.image.ImageAddresses;
import id.pasarrusun.media.image.ImageFormat;
import id.pasarrusun.storefront.page.Language;
import id.pasarrusun.storefront.reach.Reach.Shot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shop as others reach it: every address that is given away begins here, whatever address a visitor came by.
///
/// @param origin without a slash at its end
/// @param logo   path of the shop's sign, a square of 512 pixels
public record Site(String origin, String logo, Terms terms) {

    private static final int LOGO_WIDTH = 512;

    /// Wide enough for a preview, and as a JPEG far below the 300 kB that messengers take.
    private static final int SHOT_WIDTH = 640;

    /// The full address of what has one address for every language.
    public String at(String path) {
        return origin + path;
    }

    /// The full address of a page in a language.
    ///
    /// @param path of the page as its room names it
    public String at(Language language, String path) {
        return origin + language.address(path);
    }

    /// A page that everybody may find.
    ///
    /// @param path        its address as its room names it; of all that show the same, the one that others are told
    /// @param title       cut where messengers would cut it anyway
    /// @param description a sentence or two
    public Reach page(String path, String title, String description) {
        return new Reach(this, path, title, description, null, null, List.of());
    }

    /// A page that anybody may pass on, but that is one of too many like it to be looked for.
    public Reach passing(String title, String description) {
        return new Reach(this, null, title, description, null, null, List.of());
    }

    /// The first of the photos; null when there is none.
    public @Nullable Shot shot(List<Photo> photos) {
        return photos.isEmpty() ? null : shot(photos.getFirst());
    }

    /// What stands for the shop where there is no photo.
    Shot sign() {
        return new Shot(at(logo), "", LOGO_WIDTH, LOGO_WIDTH);
    }

    /// Never larger than the photo itself is.
    private Shot shot(Photo photo) {
        int width = Math.min(SHOT_WIDTH, photo.width());
        int height = Math.max(1, Math.round((float) photo.height() * width / photo.width()));
        return new Shot(
                at(ImageAddresses.url(photo.image(), SHOT_WIDTH, ImageFormat.JPEG)), photo.alt(), width, height);
    }
}
