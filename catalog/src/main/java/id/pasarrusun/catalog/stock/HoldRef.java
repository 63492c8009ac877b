package id.pasarrusun.catalog.stock;

import id.pasarrusun.kernel.id.Identifier;
import java.util.UUID;

/// For whom pieces are held back: a purchase, though stock does not know what that is.
public record HoldRef(UUID value) implements Identifier {}
