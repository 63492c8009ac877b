package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.money.Rupiah;
import java.time.InstantSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Paid orders in which the shop owes somebody a step: an answer that a maker did not give in time, or the money of
/// what
/// she cannot make.
public final class OpenOrders {

    private static final int LIMIT_MAX = 200;

    private final OrderStore orders;
    private final InstantSource clock;

    OpenOrders(OrderStore orders, InstantSource clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /// Those whose makers have not answered in time, longest first.
    public Flux<MakerOrder> unanswered(int limit) {
        return Flux.defer(() -> orders.unanswered(clock.instant(), Math.min(limit, LIMIT_MAX)));
    }

    public Mono<Long> countUnanswered() {
        return Mono.defer(() -> orders.countUnanswered(clock.instant()));
    }

    /// Those that their makers declined and whose money waits to be given back, by number.
    public Flux<MakerOrder> toGiveBack(int limit) {
        return orders.declined(Math.min(limit, LIMIT_MAX));
    }

    /// What waits to be given back, all together.
    public Mono<Rupiah> sumToGiveBack() {
        return orders.sumDeclined();
    }
}
