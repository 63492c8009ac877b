package id.pasarrusun.payments.charge;

import reactor.core.publisher.Mono;

/// What the gateway tells us unasked is kept here, once; nothing is decided.
public final class Notices {

    /// Keeps `notice`, unless it was kept before.
    public Mono<Void> record(Notice notice) {
        return Mono.error(() -> new UnsupportedOperationException(notice.orderId()));
    }
}
