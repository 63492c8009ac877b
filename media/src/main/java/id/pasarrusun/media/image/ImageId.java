package id.pasarrusun.media.image;

import id.pasarrusun.kernel.id.Identifier;
import java.util.UUID;

/// One picture, for ever: other bytes are another picture.
public record ImageId(UUID value) implements Identifier {}
