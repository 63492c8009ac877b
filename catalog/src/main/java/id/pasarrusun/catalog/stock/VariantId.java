package id.pasarrusun.catalog.stock;

import id.pasarrusun.kernel.id.Identifier;
import java.util.UUID;

/// One thing that can be bought: a listing in one of its variants.
public record VariantId(UUID value) implements Identifier {}
