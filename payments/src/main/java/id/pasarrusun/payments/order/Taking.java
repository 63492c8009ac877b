package id.pasarrusun.payments.order;

/// What money that came in did.
public enum Taking {
    /// It was waited for, and all is paid.
    PAID,
    /// The purchase was over; the money lies in its account.
    LATE,
    /// The purchase was paid before; the money lies in its account.
    AGAIN
}
