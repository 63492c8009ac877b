package id.pasarrusun.storefront.cashdesk;

import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.payments.payout.Payout;
import id.pasarrusun.payments.payout.PayoutRun;
import id.pasarrusun.payments.payout.PayoutState;
import id.pasarrusun.payments.payout.RunState;
import id.pasarrusun.storefront.page.Formats;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One payout run, for the officer who looks at it.
///
/// @param open whether it waits for a decision
/// @param own whether the officer proposed it herself and so must leave it to another
/// @param decidedBy empty while nobody decided
/// @param decidedKey of the words for what was decided
public record RunView(
        String address,
        String state,
        String style,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        @Nullable Instant decidedAt,
        String decidedKey,
        boolean open,
        boolean own,
        String total,
        List<Line> lines,
        @Nullable News news) {

    public RunView {
        lines = List.copyOf(lines);
    }

    /// Money of one maker.
    ///
    /// @param state key of its words
    /// @param at when it was closed; empty while it is under way
    /// @param failure in the bank's words
    /// @param mishap key of ours
    public record Line(
            String maker,
            Destination account,
            String amount,
            String state,
            String style,
            @Nullable Instant at,
            @Nullable String failure,
            @Nullable String mishap,
            @Nullable String reference) {}

    /// @param officer who looks at it: only somebody else than its proposer compares whole account numbers
    static RunView of(PayoutRun run, UUID officer, Map<UUID, MakerCard> makers) {
        boolean open = run.state() == RunState.PROPOSED;
        boolean own = run.proposer().equals(officer);
        return new RunView(
                PayoutPages.address(run.id()),
                state(run.state(), run.proposedBy(), run.decidedBy()),
                PayoutsView.style(run.state()),
                run.proposedBy(),
                run.proposedAt(),
                run.decidedBy() == null ? "" : run.decidedBy(),
                run.decidedAt(),
                decided(run),
                open,
                own,
                Formats.rupiah(run.total()),
                run.payouts().stream()
                        .map(payout -> line(payout, open && !own, makers))
                        .toList(),
                null);
    }

    /// Key of the words for a state. Whoever takes back what another proposed refuses it.
    static String state(RunState state, String proposedBy, @Nullable String decidedBy) {
        return isRefused(state, proposedBy, decidedBy) ? "cashdesk.run.refused" : "cashdesk.run." + state.code();
    }

    private static String decided(PayoutRun run) {
        if (isRefused(run.state(), run.proposedBy(), run.decidedBy())) {
            return "cashdesk.run.refuser";
        }
        return run.state() == RunState.WITHDRAWN ? "cashdesk.run.withdrawer" : "cashdesk.run.approver";
    }

    private static boolean isRefused(RunState state, String proposedBy, @Nullable String decidedBy) {
        return state == RunState.WITHDRAWN && decidedBy != null && !decidedBy.equals(proposedBy);
    }

    RunView telling(@Nullable News told) {
        return new RunView(
                address,
                state,
                style,
                proposedBy,
                proposedAt,
                decidedBy,
                decidedAt,
                decidedKey,
                open,
                own,
                total,
                lines,
                told);
    }

    private static Line line(Payout payout, boolean compared, Map<UUID, MakerCard> makers) {
        return new Line(
                PayoutsView.name(makers, payout.payee().value()),
                compared ? Destination.whole(payout.account()) : Destination.masked(payout.account()),
                Formats.rupiah(payout.amount()),
                "cashdesk.payout." + payout.state().code(),
                style(payout.state()),
                payout.closedAt(),
                payout.failure(),
                payout.mishap() == null
                        ? null
                        : "cashdesk.mishap." + payout.mishap().code(),
                payout.reference());
    }

    private static String style(PayoutState state) {
        return switch (state) {
            case PROPOSED -> "awas";
            case WITHDRAWN -> "habis";
            case RELEASED, QUEUED, SUBMITTED -> "pesan";
            case COMPLETED -> "siap";
            case FAILED -> "gagal";
        };
    }
}
