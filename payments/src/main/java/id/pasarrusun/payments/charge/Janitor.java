package id.pasarrusun.payments.charge;

import id.pasarrusun.payments.charge.ChargeStore.Overdue;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseId;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Looks after what crashes, silence and lost notices leave behind: attempts that nobody finished, attempts that nobody
/// told us about, purchases whose time is over.
final class Janitor {

    private static final Logger LOG = LoggerFactory.getLogger(Janitor.class);

    private final Asking.Book book;
    private final Asking asking;
    private final Settling settling;
    private final ChargeSettings settings;

    Janitor(Asking.Book book, Asking asking, Settling settling, ChargeSettings settings) {
        this.book = book;
        this.asking = asking;
        this.settling = settling;
        this.settings = settings;
    }

    /// Asks about every attempt that was not heard of for too long.
    Mono<Void> sweep() {
        return Mono.defer(() -> lookAtAll(now()));
    }

    /// Ends every purchase whose time is over. Another one that cannot be ended does not hold it up.
    Mono<Void> expire() {
        return Mono.defer(() -> expireAll(now()));
    }

    /// Whatever was looked at is not found again in this round, whether it could be asked about or not.
    private Mono<Void> lookAtAll(Instant now) {
        var since = new ChargeStore.Since(
                now.minus(settings.orphanAfter()),
                now.minus(settings.lookAfter()),
                now.minus(settings.grace()),
                now.minus(settings.watchFor()));
        return lookAtSome(since)
                .repeat()
                .takeUntil(looked -> looked < settings.batch())
                .then();
    }

    private Mono<Integer> lookAtSome(ChargeStore.Since since) {
        return book.charges()
                .toLookAt(since, settings.batch())
                .collectList()
                .flatMap(charges -> atOnce(charges, this::lookAtUnlessLater).thenReturn(charges.size()));
    }

    private <T> Mono<Void> atOnce(List<T> work, Function<T, Mono<Void>> step) {
        return Flux.fromIterable(work).flatMap(step, settings.concurrency()).then();
    }

    private Mono<Void> lookAtUnlessLater(Charge charge) {
        return lookAt(charge).onErrorResume(error -> later(charge, error));
    }

    private Mono<Void> lookAt(Charge charge) {
        return settle(charge).then(book.charges().find(charge.id())).flatMap(this::reopen);
    }

    private Mono<Void> settle(Charge charge) {
        return settling.ask(charge).flatMap(effect -> effect.apply().as(book.transaction()::transactional));
    }

    /// An attempt without a page whose payer still has time gets one under the same order id.
    private Mono<Void> reopen(Charge charge) {
        boolean inTime = now().isBefore(charge.until());
        return switch (charge) {
            case Charge.Opening opening -> inTime ? asking.ask(opening).then() : Mono.empty();
            case Charge.Unknown unknown -> inTime ? asking.ask(unknown).then() : Mono.empty();
            case Charge.AwaitingPayer awaiting -> Mono.empty();
            case Charge.Paid paid -> Mono.empty();
            case Charge.Denied denied -> Mono.empty();
            case Charge.Expired expired -> Mono.empty();
            case Charge.Refunded refunded -> Mono.empty();
        };
    }

    /// One that cannot be asked about does not hold up the others, and goes to the end of the line.
    private Mono<Void> later(Charge charge, Throwable error) {
        LOG.warn("{} could not be looked after: {}", charge.midtransOrderId(), error.toString());
        return book.charges().looked(charge.id(), now());
    }

    private Mono<Void> expireAll(Instant now) {
        Instant before = now.minus(settings.grace());
        return overdue(before, Overdue.NONE)
                .expand(some -> some.size() < settings.batch() ? Mono.empty() : overdue(before, some.getLast()))
                .concatMap(some -> atOnce(some, this::expireIfPossible))
                .then();
    }

    private Mono<List<Overdue>> overdue(Instant before, Overdue after) {
        return book.charges().overdue(before, after, settings.batch()).collectList();
    }

    /// The gateway is asked once more, since the page of an attempt that ended may have been paid; while it cannot
    /// tell, the goods stay held.
    private Mono<Void> expireIfPossible(Overdue overdue) {
        return book.charges()
                .ended(overdue.purchase())
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::settle)
                .then(expire(overdue.purchase()))
                .doOnError(error -> LOG.warn("{} cannot be ended yet: {}", overdue.purchase(), error.toString()))
                .onErrorComplete();
    }

    /// Not while an attempt is open: its money may be on the way.
    private Mono<Void> expire(PurchaseId id) {
        return book.paying().lock(id).flatMap(this::expireUnlessOpen).as(book.transaction()::transactional);
    }

    private Mono<Void> expireUnlessOpen(Purchase purchase) {
        return book.charges()
                .isAnyOpen(purchase.id())
                .flatMap(open -> open ? Mono.empty() : book.paying().expire(purchase));
    }

    private Instant now() {
        return book.clock().instant();
    }
}
