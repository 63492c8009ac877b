package id.pasarrusun.storefront.purchases;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.payments.charge.Attempt;
import id.pasarrusun.payments.charge.Charge;
import id.pasarrusun.payments.charge.Charges;
import id.pasarrusun.payments.charge.Charging;
import id.pasarrusun.payments.order.Advance;
import id.pasarrusun.payments.order.Fulfilling;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.Purchases;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/// What a buyer can do with a purchase, by its link alone.
public final class BuyerPurchases {

    private static final Logger LOG = LoggerFactory.getLogger(BuyerPurchases.class);

    private final Desk desk;
    private final PurchaseLinks links;

    BuyerPurchases(Desk desk, PurchaseLinks links) {
        this.desk = desk;
        this.links = links;
    }

    /// The rooms of payments that know of it.
    record Desk(Purchases purchases, Charges charges, Charging charging, Fulfilling fulfilling) {}

    /// @throws NotFound for any token that is not one
    public Mono<BuyerPurchase> get(String token) {
        return byToken(token).flatMap(purchase -> held(purchase, token));
    }

    /// What was bought from a cart, if it was.
    public Mono<BuyerPurchase> findByCart(UUID cart) {
        return desk.purchases().findByCart(cart).flatMap(this::held);
    }

    /// The buyer has the goods of one order, and all is well.
    public Mono<Advance> confirm(String token, String number) {
        return byToken(token).flatMap(purchase -> desk.fulfilling().confirm(purchase.id(), number));
    }

    /// A new attempt to pay, where none is open; asks the gateway, so never inside a transaction.
    public Mono<Attempt> pay(String token) {
        return byToken(token).flatMap(this::open);
    }

    /// The first attempt to pay a purchase that was just placed. It stands whatever becomes of the attempt.
    public Mono<BuyerPurchase> placed(Purchase purchase) {
        return links.token(purchase.id())
                .flatMap(token -> open(purchase)
                        .doOnError(error -> LOG.error("No attempt to pay {} was begun", purchase.number(), error))
                        .onErrorComplete()
                        .then(held(purchase, token)));
    }

    private Mono<Attempt> open(Purchase purchase) {
        return desk.charging().open(purchase.id());
    }

    private Mono<BuyerPurchase> held(Purchase purchase) {
        return links.token(purchase.id()).flatMap(token -> held(purchase, token));
    }

    private Mono<BuyerPurchase> held(Purchase purchase, String token) {
        return desk.charges()
                .findLatest(purchase.id())
                .map(Optional::of)
                .defaultIfEmpty(Optional.<Charge>empty())
                .map(charge -> new BuyerPurchase(purchase, token, charge.orElse(null)));
    }

    private Mono<Purchase> byToken(String token) {
        return desk.purchases()
                .findByLink(PurchaseLinks.hash(token))
                .switchIfEmpty(Mono.error(() -> NotFound.of("purchase", "of this link")));
    }
}
