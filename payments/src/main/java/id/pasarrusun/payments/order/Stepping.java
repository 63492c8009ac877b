package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.payments.ledger.Ledger;
import id.pasarrusun.payments.ledger.Posting;
import id.pasarrusun.payments.order.OrderMoves.Held;
import id.pasarrusun.payments.order.OrderMoves.Move;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// One step of an order with all that belongs to it: the time that runs from it, the money, the word to others. Joins
/// the caller's transaction, which holds the order.
final class Stepping {

    private final OrderMoves moves;
    private final Books books;
    private final OrderSettings settings;

    Stepping(OrderMoves moves, Books books, OrderSettings settings) {
        this.moves = moves;
        this.books = books;
        this.settings = settings;
    }

    /// What is written besides the order, and by which clock.
    record Books(Ledger ledger, EventLog<PaymentsEvent> log, InstantSource clock) {}

    /// Which order goes which way.
    record Walk(
            PurchaseId purchase, String number, @Nullable String resi) {}

    Instant now() {
        return books.clock().instant();
    }

    Mono<Void> go(Walk walk, List<OrderState> states) {
        return Flux.fromIterable(states).concatMap(state -> step(walk, state)).then();
    }

    /// The order is there already, but its parcel may have got another number: whoever was told is told again. Nothing
    /// when there is none, or the same.
    Mono<Void> correct(Walk walk, Held held) {
        String resi = walk.resi();
        return resi == null || resi.equals(held.resi())
                ? Mono.empty()
                : moves.correct(walk.number(), resi).then(tell(walk, held.state()));
    }

    private Mono<Void> step(Walk walk, OrderState state) {
        Instant now = now();
        Mono<Void> moved = moves.move(walk.number(), new Move(state, walk.resi(), until(state, now)), now);
        return moved.then(money(walk, state)).then(tell(walk, state));
    }

    /// Until when somebody may speak before silence speaks for them.
    private @Nullable Instant until(OrderState state, Instant now) {
        return switch (state) {
            case SENT -> now.plus(settings.silentAfter());
            case RECEIVED -> WorkingDays.endOf(settings.complaintWorkingDays(), now);
            case AWAITING_PAYMENT, PAID, ACCEPTED, DECLINED, COMPLETED, CANCELLED, REFUNDED, DISPUTED -> null;
        };
    }

    private Mono<Void> money(Walk walk, OrderState state) {
        return switch (state) {
            case COMPLETED -> release(walk.number());
            case DECLINED -> giveBack(walk);
            case AWAITING_PAYMENT, PAID, ACCEPTED, SENT, RECEIVED, CANCELLED, REFUNDED, DISPUTED -> Mono.empty();
        };
    }

    private Mono<Void> giveBack(Walk walk) {
        return moves.stake(walk.number())
                .map(stake -> Escrow.giveBack(walk.purchase(), stake))
                .flatMap(postings -> post("declined:" + walk.number(), postings));
    }

    private Mono<Void> release(String number) {
        return moves.stake(number).map(Escrow::release).flatMap(postings -> post("completed:" + number, postings));
    }

    private Mono<Void> post(String reference, List<Posting> postings) {
        return postings.isEmpty() ? Mono.empty() : books.ledger().post(reference, postings);
    }

    private Mono<Void> tell(Walk walk, OrderState state) {
        PaymentsEvent event = event(walk.purchase(), walk.number(), state);
        return event == null ? Mono.empty() : books.log().append(event);
    }

    private static @Nullable PaymentsEvent event(PurchaseId purchase, String number, OrderState state) {
        return switch (state) {
            case ACCEPTED -> new PaymentsEvent.OrderAccepted(purchase, number);
            case DECLINED -> new PaymentsEvent.OrderDeclined(purchase, number);
            case SENT -> new PaymentsEvent.OrderSent(purchase, number);
            case RECEIVED -> new PaymentsEvent.OrderReceived(purchase, number);
            case COMPLETED -> new PaymentsEvent.OrderCompleted(purchase, number);
            case AWAITING_PAYMENT, PAID, CANCELLED, REFUNDED, DISPUTED -> null;
        };
    }
}
