package id.pasarrusun.payments.charge;

import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.payments.order.PaymentsEvent;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseId;
import java.net.URI;
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
    ///
    /// @param finish where the payer's browser goes afterwards
    public Mono<Attempt> open(PurchaseId purchase, URI finish) {
        return book.paying()
                .lock(purchase)
                .flatMap(locked -> begin(locked, finish))
                .as(book.transaction()::transactional)
                .flatMap(this::ask);
    }

    private Mono<Attempt> begin(Purchase purchase, URI finish) {
        return book.charges()
                .findLatest(purchase.id())
                .<Attempt>flatMap(latest -> Mono.justOrEmpty(standing(latest)))
                .switchIfEmpty(Mono.defer(() -> beginNext(purchase, finish)));
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

    private Mono<Attempt> beginNext(Purchase purchase, URI finish) {
        Instant now = book.clock().instant();
        return Asking.takesMoney(purchase) && now.isBefore(purchase.payBefore())
                ? book.charges().attempts(purchase.id()).flatMap(made -> beginNext(purchase, made, finish))
                : Mono.just(new Attempt.Closed());
    }

    /// Each attempt is a call to the gateway, and a buyer may press the button as often as she likes.
    private Mono<Attempt> beginNext(Purchase purchase, int made, URI finish) {
        return made < settings.attemptsMax()
                ? write(terms(purchase, made + 1, finish))
                : Mono.just(new Attempt.TooMany());
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

    private Terms terms(Purchase purchase, int attempt, URI finish) {
        return new Terms(
                new ChargeId(UuidV7.next(book.clock())),
                purchase.id(),
                purchase.number(),
                attempt,
                purchase.total(),
                finish,
                book.clock().instant(),
                purchase.payBefore());
    }
}
