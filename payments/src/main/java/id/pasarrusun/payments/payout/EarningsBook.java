package id.pasarrusun.payments.payout;

import id.pasarrusun.payments.order.PayeeId;
import reactor.core.publisher.Mono;

/// What a payee has earned and where it lies.
public final class EarningsBook {

    public Mono<Earnings> of(PayeeId payee) {
        return Mono.error(() -> new UnsupportedOperationException("" + payee));
    }
}
