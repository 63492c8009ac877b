package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.id.Identifier;
import java.util.UUID;

/// Which payout; also the key under which the bank is asked for it, so that asking twice pays once.
public record PayoutId(UUID value) implements Identifier {}
