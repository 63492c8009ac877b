package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.money.Rupiah;
import java.util.List;
import reactor.core.publisher.Mono;

/// Whoever pays out for us. A payout takes two keys: one asks for it, another agrees. Every call ends within a
/// time limit of its own.
public interface Disburser {

    /// Asks for a payout with the creator's key. The same payout again gives the same reference again.
    Mono<Created> create(Order order);

    /// Agrees to what was asked for, with the approver's key.
    Mono<Approval> approve(List<String> references);

    /// What has become of a payout.
    ///
    /// Fails with [id.pasarrusun.kernel.failure.Unavailable] when there is no telling.
    Mono<DisbursementStatus> status(String reference);

    /// Asks the bank whose account that is.
    Mono<AccountCheck> check(String bank, String number);

    /// One payout to ask for.
    record Order(PayoutId id, Rupiah amount, BankAccount account) {}

    /// The answer to asking for a payout.
    sealed interface Created {

        /// The payout waits for its approval under this reference; nothing is paid yet.
        record Queued(String reference) implements Created {}

        /// It will not be paid.
        record Refused(String reason) implements Created {}

        /// No answer, or none that can be read: asking again is safe.
        record NoAnswer(String reason) implements Created {}
    }

    /// The answer to agreeing.
    sealed interface Approval {

        /// All of them are on their way.
        record Approved() implements Approval {}

        /// Not so; the status of each tells more.
        record Refused(String reason) implements Approval {}

        /// No answer; the status tells whether it was heard.
        record NoAnswer(String reason) implements Approval {}
    }

    /// What the bank says of a payout.
    sealed interface DisbursementStatus {

        /// It waits for its approval.
        record Waiting() implements DisbursementStatus {}

        /// The bank is at it.
        record Underway() implements DisbursementStatus {}

        /// The payee has the money; it may still come back.
        record Completed() implements DisbursementStatus {}

        /// It was not paid, or the money came back.
        record Failed(String reason) implements DisbursementStatus {}

        /// An answer that fits none of these; somebody must look.
        record Strange(String what) implements DisbursementStatus {}
    }

    /// Whose account it is.
    sealed interface AccountCheck {

        /// The account exists; its holder as the bank writes it.
        record Known(String holder) implements AccountCheck {}

        /// The bank knows no such account, or it cannot receive money.
        record Unusable(String reason) implements AccountCheck {}

        /// The bank cannot be asked just now.
        record NoTelling(String reason) implements AccountCheck {}
    }
}
