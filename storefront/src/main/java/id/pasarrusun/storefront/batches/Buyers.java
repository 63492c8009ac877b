package id.pasarrusun.storefront.batches;

import id.pasarrusun.catalog.batch.BatchId;
import id.pasarrusun.catalog.batch.Batches;
import id.pasarrusun.catalog.batch.Batches.Went;
import id.pasarrusun.payments.order.MakerOrder;
import id.pasarrusun.payments.order.Payer;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseNumber;
import id.pasarrusun.payments.order.Purchases;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/// Who bought of a batch: all of them, and nobody else.
@Component
public final class Buyers {

    private final Batches batches;
    private final Purchases purchases;

    Buyers(Batches batches, Purchases purchases) {
        this.batches = batches;
        this.purchases = purchases;
    }

    /// One order with which pieces of it went out.
    public record Buyer(Purchase purchase, MakerOrder order, int quantity) {

        public Payer payer() {
            return purchase.payer();
        }
    }

    public Flux<Buyer> of(BatchId batch) {
        return batches.went(batch)
                .concatMap(went -> purchases.get(purchaseOf(went.order())).map(purchase -> buyer(purchase, went)));
    }

    private static Buyer buyer(Purchase purchase, Went went) {
        MakerOrder order = purchase.orders().stream()
                .filter(one -> one.number().equals(went.order()))
                .findFirst()
                .orElseThrow();
        return new Buyer(purchase, order, went.quantity());
    }

    /// An order's number is its purchase's and its place in that.
    private static PurchaseNumber purchaseOf(String order) {
        return new PurchaseNumber(order.substring(0, order.indexOf('-')));
    }
}
