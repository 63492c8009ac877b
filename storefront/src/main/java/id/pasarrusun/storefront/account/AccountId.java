package id.pasarrusun.storefront.account;

import id.pasarrusun.kernel.id.Identifier;
import java.util.UUID;

/// One account: a buyer, a maker or an officer who signs in.
public record AccountId(UUID value) implements Identifier {}
