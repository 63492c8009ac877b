package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.payments.order.OrderMoves.Held;
import id.pasarrusun.payments.order.Stepping.Walk;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Moves a paid order on, from the maker's hands to the buyer's, and its money with it, unless that money is in
/// dispute.
public final class Fulfilling {

    private static final Logger LOG = LoggerFactory.getLogger(Fulfilling.class);

    private final Shelf shelf;
    private final Stepping stepping;
    private final OrderSettings settings;
    private final TransactionalOperator transaction;

    Fulfilling(Shelf shelf, Stepping stepping, OrderSettings settings, TransactionalOperator transaction) {
        this.shelf = shelf;
        this.stepping = stepping;
        this.settings = settings;
        this.transaction = transaction;
    }

    /// The maker takes the order on.
    public Mono<Advance> accept(PayeeId payee, String number) {
        return ofMaker(payee, number).flatMap(order -> advance(number, Route.ACCEPT, null));
    }

    /// The maker cannot make it: nobody sends it any more, and its money waits to be given back. Only while she has not
    /// taken it on, and not while that money is in dispute.
    public Mono<Advance> decline(PayeeId payee, String number, Decline decline) {
        return ofMaker(payee, number)
                .flatMap(order -> shelf.moves()
                        .lock(number)
                        .flatMap(held -> decline(held, number, decline))
                        .as(transaction::transactional));
    }

    private Mono<Advance> decline(Held held, String number, Decline decline) {
        if (held.state() == OrderState.DECLINED) {
            return advanced(number);
        }
        if (held.disputed() || !held.state().mayBecome(OrderState.DECLINED)) {
            return Mono.just(new Advance.NotNow(held.state()));
        }
        return shelf.moves()
                .decline(number, decline, stepping.now())
                .then(stepping.go(new Walk(held.purchase(), number, null), List.of(OrderState.DECLINED)))
                .then(advanced(number));
    }

    /// The maker has sent it, or laid it ready; once more with another number of the courier's corrects the first.
    ///
    /// @param resi the courier's number
    public Mono<Advance> send(PayeeId payee, String number, @Nullable String resi) {
        return ofMaker(payee, number).flatMap(order -> advance(number, Route.SEND, resi));
    }

    /// The buyer has it and all is well, which ends the time to complain at once.
    public Mono<Advance> confirm(PurchaseId purchase, String number) {
        return shelf.orders()
                .find(number)
                .filter(order -> order.purchase().equals(purchase))
                .switchIfEmpty(Mono.error(() -> NotFound.of("order", number)))
                .flatMap(order -> advance(number, Route.CONFIRM, null));
    }

    /// Moves on what buyers stayed silent about for long enough.
    public Mono<Void> completeSilent() {
        return Mono.defer(() -> shelf.moves()
                .silent(stepping.now(), settings.batch())
                .concatMap(number -> quietly(number, Route.RECEIVE))
                .thenMany(Mono.just(stepping.now()))
                .concatMap(now -> shelf.moves().complete(now, settings.batch()))
                .concatMap(number -> quietly(number, Route.COMPLETE))
                .then());
    }

    private Mono<MakerOrder> ofMaker(PayeeId payee, String number) {
        return shelf.orders().findPaid(payee, number).switchIfEmpty(Mono.error(() -> NotFound.of("order", number)));
    }

    /// One order that cannot move does not hold up the others.
    private Mono<Advance> quietly(String number, Route route) {
        return advance(number, route, null)
                .doOnError(error -> LOG.error("Order {} could not {} by itself", number, route, error))
                .onErrorComplete();
    }

    private Mono<Advance> advance(String number, Route route, @Nullable String resi) {
        return shelf.moves()
                .lock(number)
                .flatMap(held -> advance(held, route, new Walk(held.purchase(), number, resi)))
                .as(transaction::transactional);
    }

    private Mono<Advance> advance(Held held, Route route, Walk walk) {
        return route.from(held.state(), held.disputed())
                .map(states -> states.isEmpty() ? stepping.correct(walk, held) : stepping.go(walk, states))
                .map(moved -> moved.then(advanced(walk.number())))
                .orElseGet(() -> Mono.just(new Advance.NotNow(held.state())));
    }

    private Mono<Advance> advanced(String number) {
        return shelf.orders().find(number).map(Advance.Advanced::new);
    }
}
