package id.pasarrusun.payments.charge;

import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseId;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    /// One round.
    Mono<Void> sweep() {
        return Mono.defer(() -> lookAtCharges(now())).then(Mono.defer(() -> expirePurchases(now())));
    }

    private Mono<Void> lookAtCharges(Instant now) {
        var since = new ChargeStore.Since(
                now.minus(settings.orphanAfter()), now.minus(settings.lookAfter()), now.minus(settings.grace()));
        return book.charges()
                .toLookAt(since, settings.batch())
                .concatMap(charge -> lookAt(charge).onErrorResume(error -> later(charge, error)))
                .then();
    }

    private Mono<Void> lookAt(Charge charge) {
        return settling.ask(charge)
                .flatMap(effect -> effect.apply().as(book.transaction()::transactional))
                .then(book.charges().find(charge.id()))
                .flatMap(this::reopen);
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

    private Mono<Void> expirePurchases(Instant now) {
        return book.paying()
                .overdue(now.minus(settings.grace()), settings.batch())
                .concatMap(this::expire)
                .then();
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
