package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.ledger.Ledger;
import id.pasarrusun.payments.ledger.Posting;
import id.pasarrusun.payments.payout.Doubt.Judgement;
import id.pasarrusun.payments.payout.Doubt.Verdict;
import java.time.InstantSource;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What only a person can settle between the bank and our books.
public final class Doubts {

    private final DoubtStore store;
    private final Ledger ledger;
    private final PayoutSettings settings;
    private final InstantSource clock;
    private final TransactionalOperator transaction;

    Doubts(DoubtStore store, Ledger ledger, PayoutSettings settings, Submitting.Outside outside) {
        this.store = store;
        this.ledger = ledger;
        this.settings = settings;
        this.clock = outside.clock();
        this.transaction = outside.transaction();
    }

    /// All that waits for somebody to look, the oldest first, no more than are listed.
    public Flux<Doubt> open() {
        PayoutSettings.Limits limits = settings.limits();
        return store.contradicted(limits.runsMax()).concatWith(store.stuck(limits.triesMax(), limits.runsMax()));
    }

    /// Settles by what `officer` found out whether a payout that arrived after all was paid.
    public Mono<Judgement> judge(FinanceOfficer officer, PayoutId id, Verdict verdict) {
        return Mono.defer(() -> store.judge(id, verdict, officer, clock.instant()))
                .flatMap(payout -> booked(payout, verdict))
                .as(transaction::transactional)
                .onErrorResume(DataIntegrityViolationException.class, overdraft -> Mono.just(new Judgement.NotEnough()))
                .switchIfEmpty(Mono.defer(() -> tooLate(id)));
    }

    private Mono<Judgement> tooLate(PayoutId id) {
        return store.isKnown(id)
                .filter(known -> known)
                .<Judgement>map(known -> new Judgement.TooLate())
                .switchIfEmpty(Mono.error(() -> NotFound.of("doubt about payout", id.value())));
    }

    private Mono<Judgement> booked(Payout payout, Verdict verdict) {
        Mono<Void> booking = switch (verdict) {
            case PAID -> ledger.post(payout.arrivedAfterAll(), List.of(departure(payout)));
            case UNPAID -> Mono.empty();
        };
        return booking.thenReturn(new Judgement.Judged());
    }

    private static Posting departure(Payout payout) {
        return new Posting(Account.payable(payout.payee().value()), Account.BANK, payout.amount());
    }
}
