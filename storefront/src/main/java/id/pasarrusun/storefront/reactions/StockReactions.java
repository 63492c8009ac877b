package id.pasarrusun.storefront.reactions;

import id.pasarrusun.catalog.capacity.Reservation;
import id.pasarrusun.catalog.capacity.Reserving;
import id.pasarrusun.catalog.capacity.Wanted;
import id.pasarrusun.catalog.stock.HoldRef;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.LogEntry;
import id.pasarrusun.kernel.log.LogReader;
import id.pasarrusun.payments.order.MakerOrder;
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
/// paid too late is put by once more if it is still there, or can still be made in time. If not, the purchase stays
/// flagged and the desk decides.
final class StockReactions implements LogReader<PaymentsEvent> {

    private final EventLog<PaymentsEvent> log;
    private final Purchases purchases;
    private final Paying paying;
    private final Reserving reserving;

    StockReactions(EventLog<PaymentsEvent> log, Purchases purchases, Paying paying, Reserving reserving) {
        this.log = log;
        this.purchases = purchases;
        this.paying = paying;
        this.reserving = reserving;
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
            case PaymentsEvent.PurchasePaid(var purchase) -> () -> reserving.commit(ref(purchase));
            case PaymentsEvent.PurchaseExpired(var purchase) -> () -> release(purchase);
            case PaymentsEvent.LatePayment(var purchase, var _) -> () -> revive(purchase);
            case PaymentsEvent.OrderDeclined(var purchase, var number) -> () -> letGo(purchase, number);
            case PaymentsEvent.PurchasePlaced _,
                    PaymentsEvent.ChargeOpened _,
                    PaymentsEvent.ChargeFlagged _,
                    PaymentsEvent.NoticeReceived _,
                    PaymentsEvent.OrderAccepted _,
                    PaymentsEvent.OrderReminder _,
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
                .flatMap(purchase -> reserving.release(ref(id)));
    }

    /// Nobody makes it: the weeks are their maker's again. What lay on her shelf stays sold until she counts it
    /// herself.
    private Mono<Void> letGo(PurchaseId id, String number) {
        return purchases
                .get(id)
                .flatMapIterable(Purchase::orders)
                .filter(order -> order.number().equals(number))
                .flatMapIterable(MakerOrder::lines)
                .map(line -> new VariantId(line.item().value()))
                .collectList()
                .flatMap(variants -> reserving.letGo(ref(id), variants));
    }

    /// The purchase is locked before the goods, as everywhere; holding too few writes nothing.
    private Mono<Void> revive(PurchaseId id) {
        return paying.lockRevivable(id)
                .flatMap(purchase -> purchases.get(id))
                .flatMap(this::reserve)
                .filter(Reservation.Reserved.class::isInstance)
                .flatMap(reserved -> paying.revive(id))
                .then();
    }

    /// Paid already, so nobody waits for it any more; and no later than its buyer was told.
    private Mono<Reservation> reserve(Purchase purchase) {
        List<Wanted> wanted = purchase.orders().stream()
                .flatMap(order -> order.lines().stream().map(line -> wanted(line, order)))
                .toList();
        return reserving.reserve(ref(purchase.id()), wanted, purchase.payBefore());
    }

    private static Wanted wanted(OrderLine line, MakerOrder order) {
        return new Wanted(new VariantId(line.item().value()), line.quantity(), order.readyBy());
    }

    private static HoldRef ref(PurchaseId purchase) {
        return new HoldRef(purchase.value());
    }
}
