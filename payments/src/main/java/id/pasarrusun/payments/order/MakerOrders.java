package id.pasarrusun.payments.order;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What a maker must send: only what is paid, and only the maker's own.
public final class MakerOrders {

    /// The maker's paid orders, newest first.
    public Flux<MakerOrder> of(PayeeId payee, int limit) {
        return Flux.error(() -> new UnsupportedOperationException(payee + " " + limit));
    }

    public Mono<MakerOrder> get(PayeeId payee, String number) {
        return Mono.error(() -> new UnsupportedOperationException(payee + " " + number));
    }

    /// Who bought it, for the maker who sends it.
    public Mono<Payer> payerOf(PayeeId payee, String number) {
        return Mono.error(() -> new UnsupportedOperationException(payee + " " + number));
    }
}
