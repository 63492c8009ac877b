package id.pasarrusun.payments.charge;

import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.payments.order.PaymentsEvent;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseId;
import java.time.Instant;
import java.util.Optional;
import reactor.core.publisher.Mono;

/// Asks for the money of a purchase.
public final class Charging {

    private final Asking asking;
    private final Asking.Book book;
    private final EventLog<PaymentsEvent> log;
    private final ChargeSettings settings;

    Charging(Asking asking, Asking.Book book, EventLog<PaymentsEvent> log, ChargeSettings settings) {
        this.asking = asking;
        this.book = book;
        this.log = log;
        this.settings = settings;
    }

    /// Opens an attempt, unless one is open or the purchase takes no money any more. Never inside a transaction: the
    /// attempt is written down first, then the gateway is asked, then its answer is written down.
    public Mono<Attempt> open(PurchaseId purchase) {
        return book.paying()
                .lock(purchase)
                .flatMap(this::begin)
                .as(book.transaction()::transactional)
                .flatMap(this::ask);
    }

    private Mono<Attempt> begin(Purchase purchase) {
        return book.charges()
                .findLatest(purchase.id())
                .<Attempt>flatMap(latest -> Mono.justOrEmpty(standing(latest)))
                .switchIfEmpty(Mono.defer(() -> beginNext(purchase)));
    }

    /// What there is already and leaves no room for another attempt.
    private static Optional<Attempt> standing(Charge latest) {
        return switch (latest) {
            case Charge.Open open -> Optional.of(new Attempt.StillOpen(open));
            case Charge.Paid paid -> Optional.of(new Attempt.AlreadyPaid(paid));
            case Charge.Refunded refunded -> Optional.of(new Attempt.Closed());
            case Charge.Denied denied -> Optional.empty();
            case Charge.Expired expired -> Optional.empty();
        };
    }

    private Mono<Attempt> beginNext(Purchase purchase) {
        Instant now = book.clock().instant();
        return Asking.takesMoney(purchase) && now.isBefore(purchase.payBefore())
                ? book.charges().attempts(purchase.id()).flatMap(made -> beginNext(purchase, made))
                : Mono.just(new Attempt.Closed());
    }

    /// Each attempt is a call to the gateway, and a buyer may press the button as often as she likes.
    private Mono<Attempt> beginNext(Purchase purchase, int made) {
        return made < settings.attemptsMax() ? write(terms(purchase, made + 1)) : Mono.just(new Attempt.TooMany());
    }

    private Mono<Attempt> write(Terms terms) {
        Charge.Opening opening = new Charge.Opening(terms);
        return book.charges()
                .insert(opening)
                .then(log.append(new PaymentsEvent.ChargeOpened(
                        terms.purchase(), terms.id().value())))
                .thenReturn(new Attempt.Opened(opening));
    }

    private Mono<Attempt> ask(Attempt attempt) {
        return attempt instanceof Attempt.Opened(Charge charge)
                ? asking.ask(charge).map(Attempt.Opened::new)
                : Mono.just(attempt);
    }

    private Terms terms(Purchase purchase, int attempt) {
        return new Terms(
                new ChargeId(UuidV7.next(book.clock())),
                purchase.id(),
                purchase.number(),
                attempt,
                purchase.total(),
                book.clock().instant(),
                purchase.payBefore());
    }
}
