package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.money.Rupiah;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Payouts that one officer proposes and another releases together.
///
/// @param decidedBy who released or withdrew it, if anybody did
public record PayoutRun(
        PayoutRunId id,
        RunState state,
        String proposedBy,
        UUID proposer,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        List<Payout> payouts,
        Rupiah total) {

    public PayoutRun {
        payouts = List.copyOf(payouts);
    }

    PayoutRun with(List<Payout> all) {
        Rupiah sum = Rupiah.sum(all.stream().map(Payout::amount).toList());
        return new PayoutRun(id, state, proposedBy, proposer, proposedAt, decidedBy, decidedAt, all, sum);
    }
}
