package id.pasarrusun.storefront.account;

import id.pasarrusun.kernel.id.Identifier;
import java.util.UUID;

/// One session as its owner sees it in the list of devices; it does not open anything.
public record SessionId(UUID value) implements Identifier {}
