package id.pasarrusun.catalog.maker;

import id.pasarrusun.kernel.id.Identifier;
import java.util.UUID;

/// One maker of the rusunawa.
public record MakerId(UUID value) implements Identifier {}
