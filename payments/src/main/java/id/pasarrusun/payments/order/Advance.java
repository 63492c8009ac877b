package id.pasarrusun.payments.order;

/// Whether an order moved on.
public sealed interface Advance {

    /// It did, or was already there.
    record Advanced(MakerOrder order) implements Advance {}

    /// Not from the state it is in.
    record NotNow(OrderState state) implements Advance {}
}
