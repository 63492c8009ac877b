package id.pasarrusun.catalog.listing;

import id.pasarrusun.media.image.ImageId;

/// A picture of what is offered.
///
/// @param alt what it shows, for those who do not see it
/// @param width in pixels, of the upright picture
/// @param height in pixels, of the upright picture
public record Photo(ImageId image, String alt, int width, int height) {}
