package id.pasarrusun.storefront.cart;

/// What came of changing a cart.
public sealed interface CartChange {

    /// It was changed, and is now like this.
    record Done(Cart cart) implements CartChange {}

    /// It holds as many different things as a cart can.
    record Full(int linesMax) implements CartChange {}

    /// Fewer than none or more pieces of one thing than a cart takes.
    record OutOfRange(int quantityMax) implements CartChange {}

    /// It was bought; a new cart is needed.
    record Closed() implements CartChange {}
}
