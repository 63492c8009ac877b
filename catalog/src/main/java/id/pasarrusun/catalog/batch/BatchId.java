package id.pasarrusun.catalog.batch;

import id.pasarrusun.kernel.id.Identifier;
import java.util.UUID;

/// One batch.
public record BatchId(UUID value) implements Identifier {}
