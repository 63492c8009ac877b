package id.pasarrusun.payments.order;

import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The purchases as they stand.
public final class Purchases {

    public Mono<Purchase> get(PurchaseId id) {
        return Mono.error(() -> new UnsupportedOperationException(id.toString()));
    }

    /// By the hash of the secret in the buyer's link.
    public Mono<Purchase> findByLink(String linkHash) {
        return Mono.error(() -> new UnsupportedOperationException(linkHash));
    }

    public Mono<Purchase> findByCart(UUID cart) {
        return Mono.error(() -> new UnsupportedOperationException(cart.toString()));
    }

    /// Newest first.
    public Flux<Purchase> newest(int limit) {
        return Flux.error(() -> new UnsupportedOperationException("" + limit));
    }
}
