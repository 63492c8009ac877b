package id.pasarrusun.payments.payout;

/// What came of withdrawing a run.
public sealed interface Withdrawal {

    /// Nothing was paid and all of the money is payable again.
    record Withdrawn(PayoutRun run) implements Withdrawal {}

    /// It was released or withdrawn before.
    record TooLate() implements Withdrawal {}
}
