package id.pasarrusun.payments.charge;

import id.pasarrusun.payments.order.PurchaseId;
import reactor.core.publisher.Mono;

/// The attempts as they stand.
public final class Charges {

    /// The newest attempt of a purchase, if there was one.
    public Mono<Charge> findLatest(PurchaseId purchase) {
        return Mono.error(() -> new UnsupportedOperationException(purchase.toString()));
    }
}
