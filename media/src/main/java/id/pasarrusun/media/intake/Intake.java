package id.pasarrusun.media.intake;

import id.pasarrusun.media.image.ImageId;
import org.springframework.util.unit.DataSize;

/// What became of bytes that somebody sent as a picture.
public sealed interface Intake {

    /// Kept; the renditions follow.
    record Accepted(ImageId image) implements Intake {}

    /// More bytes than a picture may have.
    record TooLarge(DataSize sizeMax) implements Intake {}

    /// Whatever its name says, these bytes are no JPEG, PNG or WebP.
    record NotAPicture() implements Intake {}
}
