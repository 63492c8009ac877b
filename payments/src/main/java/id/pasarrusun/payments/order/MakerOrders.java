package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.failure.NotFound;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What a maker must send: only what was paid, and only the maker's own.
public final class MakerOrders {

    private static final int LIMIT_MAX = 200;

    private final Shelf shelf;

    MakerOrders(Shelf shelf) {
        this.shelf = shelf;
    }

    /// The maker's paid orders in one of `states`, newest first: at most `limit` behind the first `offset`.
    public Flux<MakerOrder> of(PayeeId payee, Set<OrderState> states, int offset, int limit) {
        return shelf.orders().of(payee, states, offset, Math.min(limit, LIMIT_MAX));
    }

    /// What the maker must send, the most urgent first: at most `limit` behind the first `offset`.
    public Flux<MakerOrder> waiting(PayeeId payee, int offset, int limit) {
        return shelf.orders().waiting(payee, offset, Math.min(limit, LIMIT_MAX));
    }

    /// How many paid orders of the maker are in one of `states`.
    public Mono<Long> count(PayeeId payee, Set<OrderState> states) {
        return shelf.orders().count(payee, states);
    }

    public Mono<MakerOrder> get(PayeeId payee, String number) {
        return shelf.orders().findPaid(payee, number).switchIfEmpty(Mono.error(() -> NotFound.of("order", number)));
    }

    /// Who bought it, for the maker who sends it.
    public Mono<Payer> payerOf(PayeeId payee, String number) {
        return get(payee, number)
                .flatMap(order -> shelf.purchases().find(order.purchase()))
                .map(Purchase::payer);
    }
}
