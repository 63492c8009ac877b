package id.pasarrusun.storefront.cashdesk;

import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.payout.Claim;
import id.pasarrusun.payments.payout.Claims;
import id.pasarrusun.payments.payout.Doubt;
import id.pasarrusun.payments.payout.RunState;
import id.pasarrusun.payments.payout.RunSummary;
import id.pasarrusun.storefront.page.Formats;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What lies ready for makers, and the runs by which it was and will be paid.
///
/// @param doubts what somebody must look at first
/// @param due what a run proposed now would pay; empty when that is nothing
/// @param payees how many that are
/// @param least what a maker must have to be paid
public record PayoutsView(
        List<DoubtLine> doubts,
        List<ClaimLine> claims,
        String due,
        String payees,
        String least,
        List<RunLine> runs,
        @Nullable News news) {

    public PayoutsView {
        doubts = List.copyOf(doubts);
        claims = List.copyOf(claims);
        runs = List.copyOf(runs);
    }

    /// What lies ready for one maker.
    ///
    /// @param hindrance key of the words for what keeps it from being paid; empty when nothing does
    public record ClaimLine(
            String maker, String amount, @Nullable Destination account, String hindrance) {}

    /// One run.
    ///
    /// @param waits whether it waits for an officer's decision
    /// @param own whether the officer who looks proposed it herself
    /// @param progress how many of its payouts arrived, in numbers; empty before they were released
    /// @param failed whether some of them failed
    public record RunLine(
            String href,
            Instant at,
            String by,
            int payees,
            String total,
            String state,
            String style,
            @Nullable String decidedBy,
            boolean waits,
            boolean own,
            String progress,
            boolean failed) {}

    /// Those that nobody decided about yet.
    public List<RunLine> waiting() {
        return runs.stream().filter(RunLine::waits).toList();
    }

    /// What the page is made of.
    ///
    /// @param officer who looks at it
    record Read(Claims.Ready ready, List<Claim> claims, List<RunSummary> runs, List<Doubt> doubts, UUID officer) {

        List<UUID> payees() {
            return Stream.concat(
                            claims.stream().map(Claim::payee),
                            doubts.stream().map(doubt -> doubt.payout().payee()))
                    .map(PayeeId::value)
                    .distinct()
                    .toList();
        }
    }

    static PayoutsView of(Read read, Rupiah least, Map<UUID, MakerCard> makers) {
        Rupiah due = read.ready.amount();
        return new PayoutsView(
                read.doubts.stream().map(doubt -> DoubtLine.of(doubt, makers)).toList(),
                read.claims.stream().map(claim -> line(claim, makers)).toList(),
                due.isZero() ? "" : Formats.rupiah(due),
                Formats.number(read.ready.payees()),
                Formats.rupiah(least),
                read.runs.stream().map(run -> line(run, read.officer)).toList(),
                null);
    }

    PayoutsView telling(@Nullable News told) {
        return new PayoutsView(doubts, claims, due, payees, least, runs, told);
    }

    private static ClaimLine line(Claim claim, Map<UUID, MakerCard> makers) {
        return new ClaimLine(
                name(makers, claim.payee().value()),
                Formats.rupiah(claim.amount()),
                claim.account() == null ? null : Destination.masked(claim.account()),
                claim.isDue() ? "" : "cashdesk.hindrance." + claim.hindrance().code());
    }

    private static RunLine line(RunSummary run, UUID officer) {
        return new RunLine(
                PayoutPages.address(run.id()),
                run.proposedAt(),
                run.proposedBy(),
                run.payouts(),
                Formats.rupiah(run.total()),
                RunView.state(run.state(), run.proposedBy(), run.decidedBy()),
                style(run.state()),
                run.decidedBy(),
                run.state() == RunState.PROPOSED,
                run.proposer().equals(officer),
                run.state() == RunState.RELEASED ? run.arrived() + "/" + run.payouts() : "",
                run.failed() > 0);
    }

    static String style(RunState state) {
        return switch (state) {
            case PROPOSED -> "awas";
            case RELEASED -> "siap";
            case WITHDRAWN -> "habis";
        };
    }

    /// A maker's name, or what is left of the id of somebody the catalogue does not know.
    static String name(Map<UUID, MakerCard> makers, UUID payee) {
        MakerCard card = makers.get(payee);
        return card == null ? payee.toString().substring(0, 8) : card.name();
    }
}
