package id.pasarrusun.payments.order;

/// How placing ended.
public sealed interface Placing {

    Purchase purchase();

    /// It is placed and waits for its money.
    record Placed(Purchase purchase) implements Placing {}

    /// The cart was bought before; this is what was placed then.
    record AlreadyPlaced(Purchase purchase) implements Placing {}
}
