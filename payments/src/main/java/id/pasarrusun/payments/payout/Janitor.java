package id.pasarrusun.payments.payout;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/// Looks after payouts that nobody speaks of: takes up what stopped half way, and asks the bank after what it
/// has not told.
final class Janitor {

    private static final Logger LOG = LoggerFactory.getLogger(Janitor.class);

    private final PayoutStore store;
    private final Steps steps;
    private final PayoutSettings settings;
    private final Submitting.Outside outside;

    Janitor(PayoutStore store, Steps steps, PayoutSettings settings, Submitting.Outside outside) {
        this.store = store;
        this.steps = steps;
        this.settings = settings;
        this.outside = outside;
    }

    /// What it makes happen again.
    record Steps(Submitting submitting, Settling settling) {}

    Mono<Void> resume() {
        return Mono.defer(() -> store.halfWay(now().minus(settings.resumeAfter()), limits().round())
                .flatMap(steps.submitting()::submit, limits().sideBySide())
                .then());
    }

    Mono<Void> ask() {
        return Mono.defer(() -> store.unheard(since(now()), limits().round())
                .flatMap(this::settle, limits().sideBySide())
                .then());
    }

    private Mono<Void> settle(Payout payout) {
        return steps.settling()
                .ask(payout)
                .flatMap(effect -> effect.apply().as(outside.transaction()::transactional))
                .onErrorResume(error -> later(payout, error));
    }

    /// Whoever brings no answer goes to the end of the row, or a hundred of them would starve all others.
    private Mono<Void> later(Payout payout, Throwable error) {
        LOG.warn("Payout {} is asked after again", payout.id().value(), error);
        return store.touch(payout.id(), now()).onErrorComplete();
    }

    private PayoutStore.Since since(Instant now) {
        return new PayoutStore.Since(
                now.minus(settings.lookAfter()),
                now.minus(settings.bounceLookAfter()),
                now.minus(settings.bounceWatch()));
    }

    private PayoutSettings.Limits limits() {
        return settings.limits();
    }

    private Instant now() {
        return outside.clock().instant();
    }
}
