package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.id.Identifier;
import java.util.UUID;

/// What was bought, by an id that only the seller's side can read.
public record ItemRef(UUID value) implements Identifier {}
