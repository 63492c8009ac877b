package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.money.Rupiah;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A run in one line: its payouts counted, not listed.
///
/// @param decidedBy who released or withdrew it, if anybody did
/// @param arrived how many of its payouts reached their payees
/// @param failed how many did not and never will
public record RunSummary(
        PayoutRunId id,
        RunState state,
        String proposedBy,
        UUID proposer,
        Instant proposedAt,
        @Nullable String decidedBy,
        Rupiah total,
        int payouts,
        int arrived,
        int failed) {}
