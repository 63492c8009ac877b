package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.ledger.Ledger;
import id.pasarrusun.payments.ledger.Posting;
import id.pasarrusun.payments.order.PaymentsEvent.LatePayment;
import id.pasarrusun.payments.order.PaymentsEvent.PurchaseExpired;
import id.pasarrusun.payments.order.PaymentsEvent.PurchasePaid;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// What money, or its absence, makes of a purchase. Everything here joins the caller's transaction.
public final class Paying {

    private final Shelf shelf;
    private final Ledger ledger;
    private final EventLog<PaymentsEvent> log;
    private final InstantSource clock;

    Paying(Shelf shelf, Ledger ledger, EventLog<PaymentsEvent> log, InstantSource clock) {
        this.shelf = shelf;
        this.ledger = ledger;
        this.log = log;
        this.clock = clock;
    }

    /// Takes the purchase for this transaction; without its orders. Whoever changes anything about a purchase or its
    /// charges comes by here first, so that nobody locks anybody out.
    public Mono<Purchase> lock(PurchaseId id) {
        return shelf.purchases().lock(id).switchIfEmpty(Mono.error(() -> NotFound.of("purchase", id.value())));
    }

    /// Books the money that a charge brought, whether it was waited for or not: nothing that came in is ever ignored.
    ///
    /// @param purchase locked
    /// @param charge posted for once
    public Mono<Taking> take(Purchase purchase, UUID charge) {
        return switch (purchase.state()) {
            case AWAITING_PAYMENT -> pay(purchase, charge).thenReturn(Taking.PAID);
            case EXPIRED, CANCELLED -> keep(purchase, charge).thenReturn(Taking.LATE);
            case PAID -> keep(purchase, charge).thenReturn(Taking.AGAIN);
        };
    }

    /// The payer's time is over: the purchase and its orders end here, unless it was paid.
    ///
    /// @param purchase locked
    public Mono<Void> expire(Purchase purchase) {
        return purchase.state() == PurchaseState.AWAITING_PAYMENT
                ? become(purchase.id(), PurchaseState.EXPIRED, OrderState.CANCELLED)
                        .then(log.append(new PurchaseExpired(purchase.id())))
                : Mono.empty();
    }

    /// The money that paid the purchase went back to the buyer, or is taken back. What is held for its makers
    /// stays held, whoever confirms and however long all are silent. That is all for now: the shop neither books
    /// the money as gone nor takes it from makers who have it already; an officer sees to both.
    ///
    /// @param purchase locked
    public Mono<Void> dispute(Purchase purchase) {
        return shelf.purchases().dispute(purchase.id());
    }

    /// Takes an expired purchase whose money came late for this transaction, without its orders; nothing when it is not
    /// so, or when that money is in dispute.
    public Mono<Purchase> lockRevivable(PurchaseId id) {
        return lock(id).filter(purchase -> purchase.flagged() && purchase.state() == PurchaseState.EXPIRED)
                .filterWhen(purchase -> shelf.purchases().isDisputed(id).map(disputed -> !disputed));
    }

    /// Makes such a purchase a paid one after all, for a caller who has the goods again.
    public Mono<Purchase> revive(PurchaseId id) {
        return lockRevivable(id)
                .flatMap(purchase -> share(purchase, "revived:" + id.value(), List.of())
                        .then(isNothingLeft(id))
                        .flatMap(nothing -> shelf.purchases().flag(id, !nothing))
                        .then(shelf.find(id)));
    }

    /// Two attempts may have brought money after the end; what the second brought still waits for somebody.
    private Mono<Boolean> isNothingLeft(PurchaseId id) {
        return ledger.balance(Account.purchase(id.value())).map(left -> left.amount() == 0);
    }

    private Mono<Void> pay(Purchase purchase, UUID charge) {
        return share(purchase, reference(charge), Escrow.arrival(purchase.id(), purchase.total()));
    }

    private Mono<Void> share(Purchase purchase, String reference, List<Posting> arrival) {
        return shelf.moves()
                .stakes(purchase.id())
                .collectList()
                .map(stakes -> joined(arrival, Escrow.shares(purchase.id(), stakes)))
                .flatMap(postings -> ledger.post(reference, postings))
                .then(become(purchase.id(), PurchaseState.PAID, OrderState.PAID))
                .then(log.append(new PurchasePaid(purchase.id())));
    }

    /// The money stays in the account of the purchase until somebody decides.
    private Mono<Void> keep(Purchase purchase, UUID charge) {
        return ledger.post(reference(charge), Escrow.arrival(purchase.id(), purchase.total()))
                .then(shelf.purchases().flag(purchase.id(), true))
                .then(log.append(new LatePayment(purchase.id(), charge)));
    }

    private Mono<Void> become(PurchaseId id, PurchaseState state, OrderState orders) {
        return shelf.purchases().become(id, state).then(shelf.moves().becomeAll(id, orders, clock.instant()));
    }

    private static String reference(UUID charge) {
        return "charge:" + charge;
    }

    private static List<Posting> joined(List<Posting> first, List<Posting> second) {
        List<Posting> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
