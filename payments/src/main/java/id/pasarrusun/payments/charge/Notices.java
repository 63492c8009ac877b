package id.pasarrusun.payments.charge;

import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.payments.order.PaymentsEvent;
import java.time.InstantSource;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// What the gateway tells us unasked is kept here, once; nothing is decided.
public final class Notices {

    private final NoticeStore store;
    private final EventLog<PaymentsEvent> log;
    private final InstantSource clock;
    private final TransactionalOperator transaction;

    Notices(NoticeStore store, EventLog<PaymentsEvent> log, InstantSource clock, TransactionalOperator transaction) {
        this.store = store;
        this.log = log;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// Keeps `notice`, unless it was kept before, and wakes whoever acts on it.
    public Mono<Void> record(Notice notice) {
        return Mono.defer(() -> store.insert(UuidV7.next(clock), notice, clock.instant()))
                .flatMap(id -> log.append(new PaymentsEvent.NoticeReceived(id)))
                .as(transaction::transactional);
    }
}
