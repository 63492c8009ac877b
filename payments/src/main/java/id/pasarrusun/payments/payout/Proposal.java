package id.pasarrusun.payments.payout;

/// What came of proposing a run.
public sealed interface Proposal {

    /// The money is set aside and waits for another officer.
    record Proposed(PayoutRun run) implements Proposal {}

    /// Nobody has enough to be paid.
    record NothingDue() implements Proposal {}
}
