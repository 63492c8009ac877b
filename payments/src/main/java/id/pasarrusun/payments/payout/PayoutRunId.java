package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.id.Identifier;
import java.util.UUID;

/// Which run of payouts.
public record PayoutRunId(UUID value) implements Identifier {}
