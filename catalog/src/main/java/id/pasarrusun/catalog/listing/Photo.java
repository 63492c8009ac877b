package id.pasarrusun.catalog.listing;

import id.pasarrusun.media.image.ImageId;

/// A picture of what is offered.
///
/// @param alt what it shows, for those who do not see it
/// @param width in pixels, of the upright picture
/// @param height in pixels, of the upright picture
public record Photo(ImageId image, String alt, int width, int height) {

    /// What a maker may write, and as much again as a new name of the listing may add to it.
    public static final int ALT_MAX = 400;

    public Photo {
        if (alt.length() > ALT_MAX) {
            throw new IllegalArgumentException("A photo is described in at most " + ALT_MAX + " characters");
        }
    }
}
