package id.pasarrusun.media.rendition;

import id.pasarrusun.media.image.ImageState;
import java.awt.image.BufferedImage;

/// What came of decoding a picture.
sealed interface Decoding {

    /// Upright, as a person would look at it.
    record Decoded(BufferedImage picture) implements Decoding {}

    /// Not to be shown.
    record Refused(ImageState.Reason reason) implements Decoding {}
}
