package id.pasarrusun.media.image;

import id.pasarrusun.kernel.id.Identifier;
import java.util.UUID;

/// Whose picture it is; media does not ask what kind of owner that may be.
public record OwnerId(UUID value) implements Identifier {}
