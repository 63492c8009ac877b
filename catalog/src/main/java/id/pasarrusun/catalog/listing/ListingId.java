package id.pasarrusun.catalog.listing;

import id.pasarrusun.kernel.id.Identifier;
import java.util.UUID;

/// One thing that a maker offers, through all its versions.
public record ListingId(UUID value) implements Identifier {}
