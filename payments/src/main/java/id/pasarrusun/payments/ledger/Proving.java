package id.pasarrusun.payments.ledger;

import id.pasarrusun.kernel.time.Jakarta;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Proves the books once a night: adds up every posting there ever was and compares.
final class Proving {

    private static final Logger LOG = LoggerFactory.getLogger(Proving.class);

    private final LedgerStore store;
    private final LedgerSettings settings;
    private final InstantSource clock;
    private final TransactionalOperator transaction;

    Proving(LedgerStore store, LedgerSettings settings, InstantSource clock, TransactionalOperator transaction) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// Does nothing by day, and nothing in a night that was proved.
    Mono<Void> prove() {
        return Mono.fromSupplier(() -> clock.instant().atZone(Jakarta.ZONE))
                .filter(now -> settings.isNight(now.getHour()))
                .map(ZonedDateTime::toLocalDate)
                .filterWhen(night -> store.isProved(night).map(proved -> !proved))
                .flatMap(night -> proof(night).as(transaction::transactional))
                .doOnNext(Proving::say)
                .then();
    }

    private Mono<Proof> proof(LocalDate night) {
        return store.allow(settings.proofTimeout())
                .then(Mono.defer(this::faults))
                .zipWhen(faults -> store.imbalance(), (faults, sum) -> new Proof(night, clock.instant(), sum, faults))
                .flatMap(proof -> store.keep(proof).thenReturn(proof));
    }

    private Mono<List<Account>> faults() {
        return Flux.concat(store.drifted(), store.overdrawn())
                .distinct()
                .take(settings.faultsMax())
                .collectList();
    }

    private static void say(Proof proof) {
        if (proof.isClean()) {
            LOG.info("The books of {} are proved", proof.night());
        } else {
            LOG.error("The books are off by {}; accounts at fault: {}", proof.imbalance(), proof.faults());
        }
    }
}
