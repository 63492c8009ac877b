package id.pasarrusun.payments.charge;

import id.pasarrusun.payments.order.PurchaseId;
import java.net.URI;
import reactor.core.publisher.Mono;

/// Asks for the money of a purchase.
public final class Charging {

    /// Opens an attempt, unless one is open or the purchase is paid.
    ///
    /// @param finish where the payer's browser goes afterwards
    public Mono<Attempt> open(PurchaseId purchase, URI finish) {
        return Mono.error(() -> new UnsupportedOperationException(purchase + " " + finish));
    }
}
