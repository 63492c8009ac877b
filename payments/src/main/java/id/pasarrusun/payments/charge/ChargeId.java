package id.pasarrusun.payments.charge;

import id.pasarrusun.kernel.id.Identifier;
import java.util.UUID;

/// Which attempt to take money.
public record ChargeId(UUID value) implements Identifier {}
