package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.payments.fee.CommissionRate;
import id.pasarrusun.payments.fee.Commissions;
import id.pasarrusun.payments.order.PaymentsEvent.PurchasePlaced;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/// Places purchases.
public final class Ordering {

    private static final int NUMBERS_TO_CHOOSE_FROM = 4;

    private final Shelf shelf;
    private final Commissions commissions;
    private final EventLog<PaymentsEvent> log;
    private final InstantSource clock;
    private final RandomGenerator random = new SecureRandom();

    Ordering(Shelf shelf, Commissions commissions, EventLog<PaymentsEvent> log, InstantSource clock) {
        this.shelf = shelf;
        this.commissions = commissions;
        this.log = log;
        this.clock = clock;
    }

    /// Writes the purchase, one order per maker and the commission of each line, in the caller's transaction; a cart
    /// is placed once.
    public Mono<Placing> place(NewPurchase purchase) {
        return Mono.defer(() -> shelf.purchases().insert(purchase, numbers(), clock.instant()))
                .flatMap(number -> write(purchase, number))
                .<Placing>map(Placing.Placed::new)
                .switchIfEmpty(Mono.defer(() -> alreadyPlaced(purchase.cart())));
    }

    private Mono<Purchase> write(NewPurchase purchase, PurchaseNumber number) {
        List<UUID> payees =
                purchase.orders().stream().map(order -> order.payee().value()).toList();
        return commissions
                .rates(payees)
                .map(rates -> freeze(purchase, number, rates))
                .flatMap(orders -> shelf.orders().insert(purchase.id(), orders, clock.instant()))
                .then(log.append(new PurchasePlaced(purchase.id())))
                .then(shelf.find(purchase.id()));
    }

    private Mono<Placing> alreadyPlaced(UUID cart) {
        return shelf.complete(shelf.purchases().findByCart(cart)).map(Placing.AlreadyPlaced::new);
    }

    private List<PurchaseNumber> numbers() {
        return Stream.generate(() -> PurchaseNumber.random(random))
                .limit(NUMBERS_TO_CHOOSE_FROM)
                .toList();
    }

    static List<FrozenOrder> freeze(NewPurchase purchase, PurchaseNumber number, Map<UUID, CommissionRate> rates) {
        return IntStream.range(0, purchase.orders().size())
                .mapToObj(i -> freeze(purchase.orders().get(i), number + "-" + (i + 1), rates))
                .toList();
    }

    private static FrozenOrder freeze(NewMakerOrder order, String number, Map<UUID, CommissionRate> rates) {
        CommissionRate rate = rates.get(order.payee().value());
        if (rate == null) {
            throw new IllegalStateException("No commission rate for " + order.payee());
        }
        return FrozenOrder.of(number, order, rate);
    }
}
