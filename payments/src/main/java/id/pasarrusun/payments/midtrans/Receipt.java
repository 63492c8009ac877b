package id.pasarrusun.payments.midtrans;

/// How a notification was taken.
public sealed interface Receipt {

    /// It is kept, now or from an earlier time.
    record Stored() implements Receipt {}

    /// Its signature is not Midtrans'.
    record Forged() implements Receipt {}

    /// It is no notification.
    record Malformed(String reason) implements Receipt {}
}
