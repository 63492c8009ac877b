package id.pasarrusun.payments.order;

import reactor.core.publisher.Mono;

/// Places purchases.
public final class Ordering {

    /// Writes the purchase, one order per maker and the commission of each line, in the caller's transaction; a cart is
    /// placed once.
    public Mono<Placing> place(NewPurchase purchase) {
        return Mono.error(() -> new UnsupportedOperationException(purchase.toString()));
    }
}
