package id.pasarrusun.payments.order;

import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The purchases as they stand.
public final class Purchases {

    private static final int LIMIT_MAX = 200;

    private final Shelf shelf;

    Purchases(Shelf shelf) {
        this.shelf = shelf;
    }

    public Mono<Purchase> get(PurchaseId id) {
        return shelf.get(id);
    }

    /// By the hash of the secret in the buyer's link.
    public Mono<Purchase> findByLink(String linkHash) {
        return shelf.complete(shelf.purchases().findByLink(linkHash));
    }

    public Mono<Purchase> findByCart(UUID cart) {
        return shelf.complete(shelf.purchases().findByCart(cart));
    }

    /// Newest first.
    public Flux<Purchase> newest(int limit) {
        return shelf.complete(shelf.purchases().newest(Math.min(limit, LIMIT_MAX)));
    }

    /// Those whose money somebody must look at, newest first.
    public Flux<Purchase> flagged(int limit) {
        return shelf.complete(shelf.purchases().flagged(Math.min(limit, LIMIT_MAX)));
    }
}
