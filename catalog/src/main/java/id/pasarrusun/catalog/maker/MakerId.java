package id.pasarrusun.catalog.maker;

import id.pasarrusun.kernel.id.Identifier;
import java.util.UUID;

/// A maker, for the catalogue.
public record MakerId(UUID value) implements Identifier {}
