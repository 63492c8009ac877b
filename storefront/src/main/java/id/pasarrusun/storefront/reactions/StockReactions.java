package id.pasarrusun.storefront.reactions;

import id.pasarrusun.catalog.stock.Hold;
import id.pasarrusun.catalog.stock.HoldLine;
import id.pasarrusun.catalog.stock.HoldRef;
import id.pasarrusun.catalog.stock.Stock;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.LogEntry;
import id.pasarrusun.kernel.log.LogReader;
import id.pasarrusun.payments.order.OrderLine;
import id.pasarrusun.payments.order.Paying;
import id.pasarrusun.payments.order.PaymentsEvent;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseId;
import id.pasarrusun.payments.order.PurchaseState;
import id.pasarrusun.payments.order.Purchases;
import java.util.List;
import reactor.core.publisher.Mono;

/// Moves the goods after the money: what is paid leaves the shelf, what expired is free again, and what was
/// paid too late is held once more if it is still there. If it is not, the purchase stays flagged and the
/// desk decides.
final class StockReactions implements LogReader<PaymentsEvent> {

    private final EventLog<PaymentsEvent> log;
    private final Purchases purchases;
    private final Paying paying;
    private final Stock stock;

    StockReactions(EventLog<PaymentsEvent> log, Purchases purchases, Paying paying, Stock stock) {
        this.log = log;
        this.purchases = purchases;
        this.paying = paying;
        this.stock = stock;
    }

    @Override
    public EventLog<PaymentsEvent> log() {
        return log;
    }

    @Override
    public String name() {
        return "stock";
    }

    @Override
    public Mono<Effect> look(List<LogEntry<PaymentsEvent>> entries) {
        return Mono.just(effect(entries.getFirst().event()));
    }

    private Effect effect(PaymentsEvent event) {
        return switch (event) {
            case PaymentsEvent.PurchasePaid(var purchase) -> () -> stock.commit(ref(purchase));
            case PaymentsEvent.PurchaseExpired(var purchase) -> () -> release(purchase);
            case PaymentsEvent.LatePayment(var purchase, var _) -> () -> revive(purchase);
            case PaymentsEvent.PurchasePlaced _,
                    PaymentsEvent.ChargeOpened _,
                    PaymentsEvent.ChargeFlagged _,
                    PaymentsEvent.NoticeReceived _,
                    PaymentsEvent.OrderAccepted _,
                    PaymentsEvent.OrderSent _,
                    PaymentsEvent.OrderReceived _,
                    PaymentsEvent.OrderCompleted _,
                    PaymentsEvent.PayoutNoticed _,
                    PaymentsEvent.PayoutSent _,
                    PaymentsEvent.PayoutCompleted _,
                    PaymentsEvent.PayoutFailed _ -> Effect.NONE;
        };
    }

    /// News of late money may overtake that of the expiry before it: then the goods are held for a purchase that is
    /// paid by now.
    private Mono<Void> release(PurchaseId id) {
        return paying.lock(id)
                .filter(purchase -> purchase.state() == PurchaseState.EXPIRED)
                .flatMap(purchase -> stock.release(ref(id)));
    }

    /// The purchase is locked before the goods, as everywhere; holding too few writes nothing.
    private Mono<Void> revive(PurchaseId id) {
        return paying.lockRevivable(id)
                .flatMap(purchase -> purchases.get(id))
                .flatMap(this::hold)
                .filter(Hold.Held.class::isInstance)
                .flatMap(held -> paying.revive(id))
                .then();
    }

    private Mono<Hold> hold(Purchase purchase) {
        List<HoldLine> lines = purchase.orders().stream()
                .flatMap(order -> order.lines().stream())
                .map(StockReactions::line)
                .toList();
        return stock.hold(ref(purchase.id()), lines);
    }

    private static HoldLine line(OrderLine line) {
        return new HoldLine(new VariantId(line.item().value()), line.quantity());
    }

    private static HoldRef ref(PurchaseId purchase) {
        return new HoldRef(purchase.value());
    }
}
