package id.pasarrusun.media.image;

import org.jspecify.annotations.Nullable;

/// What has become of a picture so far.
public sealed interface ImageState {

    /// Its bytes are kept; the renditions are being made.
    record Received() implements ImageState {}

    /// It can be shown.
    ///
    /// @param width in pixels, of the upright picture
    /// @param height in pixels, of the upright picture
    /// @param digest SHA-256 of the bytes as they came, in hexadecimal; null for pictures from before it was taken
    record Ready(int width, int height, @Nullable String digest) implements ImageState {}

    /// It never will be shown; the owner is told why.
    record Refused(Reason reason) implements ImageState {}

    /// Why a picture was refused.
    enum Reason {
        NOT_A_PICTURE,
        TOO_MANY_PIXELS,
        BROKEN
    }
}
