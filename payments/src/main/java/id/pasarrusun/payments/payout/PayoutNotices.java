package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.payments.order.PaymentsEvent;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// What the bank tells us unasked about payouts is kept here, once; nothing is decided.
public final class PayoutNotices {

    private final NoticeStore store;
    private final EventLog<PaymentsEvent> log;
    private final InstantSource clock;
    private final TransactionalOperator transaction;

    PayoutNotices(
            NoticeStore store, EventLog<PaymentsEvent> log, InstantSource clock, TransactionalOperator transaction) {
        this.store = store;
        this.log = log;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// Keeps `notice`, unless it was kept before.
    public Mono<Void> record(PayoutNotice notice) {
        return Mono.defer(() -> keep(UuidV7.next(clock), notice));
    }

    private Mono<Void> keep(UUID id, PayoutNotice notice) {
        return store.insert(id, notice, clock.instant())
                .filter(kept -> kept)
                .flatMap(kept -> log.append(new PaymentsEvent.PayoutNoticed(id)))
                .as(transaction::transactional);
    }

    /// One thing that was told, signature already checked.
    ///
    /// @param updatedAt as the bank writes it; part of what makes a notice the same
    /// @param body as it came
    public record PayoutNotice(
            String reference,
            String status,
            String updatedAt,
            @Nullable String errorCode,
            @Nullable String errorMessage,
            String body) {}
}
