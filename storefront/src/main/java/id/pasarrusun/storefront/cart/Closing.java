package id.pasarrusun.storefront.cart;

/// Whether a cart could be closed.
public enum Closing {
    /// It is closed now, and nobody changed it since it was looked at.
    CLOSED,
    /// It was bought before.
    CLOSED_BEFORE,
    /// It was changed since it was looked at; whoever asked must roll back.
    CHANGED
}
