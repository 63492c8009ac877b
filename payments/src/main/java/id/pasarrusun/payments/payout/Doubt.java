package id.pasarrusun.payments.payout;

import java.time.Instant;

/// A payout that somebody of finance must look at.
///
/// @param since when it was noticed, or last tried
public record Doubt(Payout payout, PayoutRunId run, Kind kind, Instant since) {

    /// What is wrong with it.
    public enum Kind {
        /// The bank says that it arrived after its money was given back: its payee is not paid until that is judged.
        ARRIVED_AFTER_ALL,
        /// It does not go on at the bank however often it is tried.
        STUCK
    }

    /// What somebody found out who looked.
    public enum Verdict {
        /// The payee has the money: it is taken from what is payable.
        PAID,
        /// The payee does not have it: it stays payable.
        UNPAID
    }

    /// What came of a verdict.
    public sealed interface Judgement {

        /// It counts, and the payee can be paid again.
        record Judged() implements Judgement {}

        /// Somebody judged it before.
        record TooLate() implements Judgement {}

        /// The money that was given back has gone out again already; the payee stays unpaid until they earn it anew.
        record NotEnough() implements Judgement {}
    }
}
