package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.failure.NotFound;
import java.util.Collection;
import java.util.Map;
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

    /// @param number as the buyer reads it out
    public Mono<Purchase> get(PurchaseNumber number) {
        return shelf.complete(shelf.purchases().find(number))
                .switchIfEmpty(Mono.error(() -> NotFound.of("purchase", number.value())));
    }

    /// The numbers of those that exist.
    public Mono<Map<PurchaseId, PurchaseNumber>> numbers(Collection<PurchaseId> ids) {
        return ids.isEmpty() ? Mono.just(Map.of()) : shelf.purchases().numbers(ids);
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

    public Mono<Long> countFlagged() {
        return shelf.purchases().countFlagged();
    }

    /// Those whose money somebody must look at, newest first.
    public Flux<Purchase> flagged(int limit) {
        return shelf.complete(shelf.purchases().flagged(Math.min(limit, LIMIT_MAX)));
    }
}
