package id.pasarrusun.storefront.api;

import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.media.image.ImageAddresses;
import id.pasarrusun.media.image.ImageFormat;

/// A picture at one width, as JPEG because every program reads that.
///
/// @param url root-relative
/// @param width in pixels, of the picture at that address
record Image(String url, String alt, int width, int height) {

    private static final int CARD = 640;
    private static final int LARGE = 1280;

    static Image card(Photo photo) {
        return of(photo, CARD);
    }

    static Image large(Photo photo) {
        return of(photo, LARGE);
    }

    /// A picture is never blown up, and an unread one has no size yet.
    private static Image of(Photo photo, int widthMax) {
        int width = Math.min(photo.width(), widthMax);
        int height = photo.width() <= widthMax
                ? photo.height()
                : Math.max(1, Math.round((float) photo.height() * widthMax / photo.width()));
        return new Image(ImageAddresses.url(photo.image(), widthMax, ImageFormat.JPEG), photo.alt(), width, height);
    }
}
