package id.pasarrusun.payments.payout;

import id.pasarrusun.payments.payout.Disburser.Approval;
import id.pasarrusun.payments.payout.Disburser.Created;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Takes a released payout to the bank: asks for it with one key, keeps the reference, agrees with the other
/// key. Every step is written down before the next, so whoever comes after a crash goes on where it stopped;
/// and because only a reference that we kept is ever agreed to, a payout that the bank knows twice is still
/// paid once.
final class Submitting {

    private static final Logger LOG = LoggerFactory.getLogger(Submitting.class);

    private final PayoutStore store;
    private final Disburser disburser;
    private final Settling settling;
    private final PayoutSettings settings;
    private final InstantSource clock;
    private final TransactionalOperator transaction;

    Submitting(PayoutStore store, Settling settling, PayoutSettings settings, Outside outside) {
        this.store = store;
        this.settling = settling;
        this.settings = settings;
        this.disburser = outside.disburser();
        this.clock = outside.clock();
        this.transaction = outside.transaction();
    }

    /// What it needs beside the payouts.
    record Outside(Disburser disburser, InstantSource clock, TransactionalOperator transaction) {}

    /// Takes `payout` as far as it goes now, unless somebody else has begun since it was read. What does not go is
    /// left for the next time and said in the log.
    Mono<Void> submit(Payout payout) {
        return Mono.defer(() -> store.claim(payout, clock.instant()))
                .filter(claimed -> claimed)
                .flatMap(claimed -> step(payout))
                .doOnError(error -> LOG.warn("Payout {} waits", payout.id().value(), error))
                .onErrorComplete();
    }

    private Mono<Void> step(Payout payout) {
        return switch (payout.state()) {
            case RELEASED -> create(payout);
            case QUEUED -> approve(payout);
            case PROPOSED, WITHDRAWN, SUBMITTED, COMPLETED, FAILED -> Mono.empty();
        };
    }

    private Mono<Void> create(Payout payout) {
        return disburser
                .create(new Disburser.Order(payout.id(), payout.amount(), payout.account()))
                .flatMap(created -> switch (created) {
                    case Created.Queued(String reference) ->
                        store.queued(payout.id(), reference, clock.instant()).flatMap(this::approve);
                    case Created.Refused(String reason) -> refused(payout, reason);
                    case Created.NoAnswer(String reason) -> waits(payout, reason);
                });
    }

    private Mono<Void> approve(Payout payout) {
        String reference = payout.reference();
        if (reference == null) {
            return Mono.empty();
        }
        return disburser.approve(List.of(reference)).flatMap(approval -> switch (approval) {
            case Approval.Approved approved -> settling.submitted(payout.id()).as(transaction::transactional);
            case Approval.Refused(String reason) -> ask(payout, reason);
            case Approval.NoAnswer(String reason) -> ask(payout, reason);
        });
    }

    /// Perhaps it was heard before: the bank tells.
    private Mono<Void> ask(Payout payout, String reason) {
        return waits(payout, reason)
                .then(Mono.defer(() -> settling.ask(payout)))
                .flatMap(effect -> effect.apply().as(transaction::transactional));
    }

    private Mono<Void> refused(Payout payout, String reason) {
        return settling.refused(payout.id(), reason).as(transaction::transactional);
    }

    /// Counts what did not go; what never goes is for a person to look at.
    private Mono<Void> waits(Payout payout, String reason) {
        return store.tried(payout.id())
                .doOnNext(tries -> say(payout, tries, reason))
                .then();
    }

    private void say(Payout payout, int tries, String reason) {
        if (tries == settings.limits().triesMax()) {
            LOG.error(
                    "Payout {} does not go on, tried {} times: {}", payout.id().value(), tries, reason);
        } else {
            LOG.info("Payout {} waits, tried {} times: {}", payout.id().value(), tries, reason);
        }
    }
}
