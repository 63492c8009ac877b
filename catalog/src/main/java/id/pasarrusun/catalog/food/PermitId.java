package id.pasarrusun.catalog.food;

import id.pasarrusun.kernel.id.Identifier;
import java.util.UUID;

/// One paper that a maker sent.
public record PermitId(UUID value) implements Identifier {}
