package id.pasarrusun.storefront.cart;

import id.pasarrusun.kernel.id.Identifier;
import java.util.UUID;

/// Which cart; whoever knows it may fill it.
public record CartId(UUID value) implements Identifier {}
