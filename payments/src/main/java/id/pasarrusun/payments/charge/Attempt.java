package id.pasarrusun.payments.charge;

/// What came of asking to pay.
public sealed interface Attempt {

    /// A new attempt; its state tells whether the payer can go on.
    record Opened(Charge charge) implements Attempt {}

    /// An attempt is open already, and it is the one to pay.
    record StillOpen(Charge charge) implements Attempt {}

    /// The purchase is paid.
    record AlreadyPaid(Charge charge) implements Attempt {}

    /// It was tried too often; the purchase will expire.
    record TooMany() implements Attempt {}

    /// The purchase takes no money any more.
    record Closed() implements Attempt {}
}
