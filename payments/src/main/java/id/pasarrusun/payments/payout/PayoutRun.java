package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.money.Rupiah;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Payouts that one officer proposes and another releases together.
///
/// @param approvedBy who released it, if anybody did
public record PayoutRun(
        PayoutRunId id,
        RunState state,
        String proposedBy,
        UUID proposer,
        Instant proposedAt,
        @Nullable String approvedBy,
        List<Payout> payouts,
        Rupiah total) {

    public PayoutRun {
        payouts = List.copyOf(payouts);
    }
}
