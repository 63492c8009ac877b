package id.pasarrusun.payments.charge;

import id.pasarrusun.payments.order.PurchaseId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The attempts as they stand.
public final class Charges {

    private static final int LIMIT_MAX = 200;

    private final ChargeStore store;

    Charges(ChargeStore store) {
        this.store = store;
    }

    /// The attempt that paid the purchase, else the newest one, if there was any.
    public Mono<Charge> findLatest(PurchaseId purchase) {
        return store.findLatest(purchase);
    }

    public Mono<Long> countFlagged() {
        return store.countFlagged();
    }

    /// Attempts that somebody must look at, last changed first.
    public Flux<Flagged> flagged(int limit) {
        return store.flagged(Math.min(limit, LIMIT_MAX));
    }

    /// An attempt and why somebody must look.
    public record Flagged(Charge charge, String why) {}
}
