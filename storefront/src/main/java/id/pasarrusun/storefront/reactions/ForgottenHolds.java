package id.pasarrusun.storefront.reactions;

import id.pasarrusun.catalog.capacity.Reserving;
import id.pasarrusun.catalog.stock.HoldRef;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.payments.order.Paying;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseId;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// The net under the news of payments: what is still put by long after its purchase should have ended is brought in
/// line with it. Should nothing be forgotten, it finds nothing.
final class ForgottenHolds {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenHolds.class);
    private static final int AT_ONCE = 100;

    private final Reserving reserving;
    private final Paying paying;
    private final InstantSource clock;
    private final TransactionalOperator transaction;

    ForgottenHolds(Reserving reserving, Paying paying, InstantSource clock, TransactionalOperator transaction) {
        this.reserving = reserving;
        this.paying = paying;
        this.clock = clock;
        this.transaction = transaction;
    }

    Mono<Void> sweep() {
        return Mono.defer(() -> reserving
                .forgotten(clock.instant(), AT_ONCE)
                .collectList()
                .flatMapIterable(forgotten -> forgotten)
                .concatMap(this::settle)
                .then());
    }

    /// The purchase is locked before the goods, as everywhere; without one nobody will ever pay.
    private Mono<Void> settle(HoldRef ref) {
        return paying.lock(new PurchaseId(ref.value()))
                .flatMap(purchase -> settle(ref, purchase))
                .onErrorResume(NotFound.class, _ -> reserving.release(ref))
                .as(transaction::transactional);
    }

    private Mono<Void> settle(HoldRef ref, Purchase purchase) {
        LOG.warn("What is put by for purchase {} was forgotten; it is {}", purchase.number(), purchase.state());
        return switch (purchase.state()) {
            case PAID -> reserving.commit(ref);
            case EXPIRED, CANCELLED -> reserving.release(ref);
            case AWAITING_PAYMENT -> Mono.empty();
        };
    }
}
