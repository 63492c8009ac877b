package id.pasarrusun.payments.charge;

import id.pasarrusun.kernel.money.Rupiah;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the gateway says of a payment when it is asked.
public sealed interface GatewayStatus {

    /// It knows of no payment yet: the payer has not chosen a method.
    record Absent() implements GatewayStatus {}

    /// A method was chosen and no money came yet.
    record Pending(Seen seen) implements GatewayStatus {}

    /// The gateway suspects fraud and holds the payment until somebody decides.
    record Challenged(Seen seen) implements GatewayStatus {}

    /// The money is taken.
    record Settled(Seen seen) implements GatewayStatus {}

    /// The try failed; the payer may try again on the same page.
    record Denied(Seen seen) implements GatewayStatus {}

    /// The payer's time is over.
    record Expired(Seen seen) implements GatewayStatus {}

    /// The payment was called off.
    record Cancelled(Seen seen) implements GatewayStatus {}

    /// Money went back to the payer.
    ///
    /// @param refunded all that went back so far
    record Refunded(Seen seen, Rupiah refunded) implements GatewayStatus {}

    /// The payer's bank took the money back.
    record ChargedBack(Seen seen) implements GatewayStatus {}

    /// An answer that fits none of these; somebody must look.
    record Strange(String what) implements GatewayStatus {}

    /// What every answer about a payment carries.
    ///
    /// @param transactionId the gateway's id of the payment
    /// @param method such as `qris`, as the gateway calls it
    /// @param currency such as `IDR`
    /// @param at when the money was settled, if it was and the gateway says
    record Seen(
            String transactionId,
            String method,
            Rupiah amount,
            String currency,
            @Nullable Instant at) {}
}
