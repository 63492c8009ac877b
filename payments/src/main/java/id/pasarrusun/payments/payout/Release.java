package id.pasarrusun.payments.payout;

/// What came of releasing a run.
public sealed interface Release {

    /// The bank is asked to pay; how far that is, each payout tells.
    record Released(PayoutRun run) implements Release {}

    /// Whoever proposed a run does not release it.
    record OwnProposal() implements Release {}

    /// The bank says that one of its payees has the money already: somebody must look at that first, or withdraw it.
    record InDoubt() implements Release {}

    /// It was released or withdrawn before.
    record AlreadyReleased() implements Release {}
}
