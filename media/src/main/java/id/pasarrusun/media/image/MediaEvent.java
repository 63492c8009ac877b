package id.pasarrusun.media.image;

import java.util.UUID;

/// What happens to pictures.
public sealed interface MediaEvent {

    /// A picture's bytes have arrived.
    record ImageReceived(UUID image) implements MediaEvent {}

    /// A picture can be shown.
    record ImageReady(UUID image) implements MediaEvent {}

    /// A picture was refused.
    record ImageRefused(UUID image, ImageState.Reason reason) implements MediaEvent {}
}
