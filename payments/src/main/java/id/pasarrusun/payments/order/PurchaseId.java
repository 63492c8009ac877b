package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.id.Identifier;
import java.util.UUID;

/// Which purchase.
public record PurchaseId(UUID value) implements Identifier {}
