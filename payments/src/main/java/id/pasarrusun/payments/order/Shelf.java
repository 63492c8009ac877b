package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.failure.NotFound;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Purchases together with their orders.
record Shelf(PurchaseStore purchases, OrderStore orders, OrderMoves moves) {

    Mono<Purchase> get(PurchaseId id) {
        return find(id).switchIfEmpty(Mono.error(() -> NotFound.of("purchase", id.value())));
    }

    Mono<Purchase> find(PurchaseId id) {
        return complete(purchases.find(id));
    }

    Mono<Purchase> complete(Mono<Purchase> purchase) {
        return complete(purchase.flux()).next();
    }

    /// The orders of all of them are read at once.
    Flux<Purchase> complete(Flux<Purchase> purchases) {
        return purchases.collectList().filter(found -> !found.isEmpty()).flatMapMany(this::complete);
    }

    private Flux<Purchase> complete(List<Purchase> found) {
        return orders.of(found.stream().map(Purchase::id).toList())
                .collect(Collectors.groupingBy(MakerOrder::purchase))
                .flatMapIterable(byPurchase -> complete(found, byPurchase));
    }

    private static List<Purchase> complete(List<Purchase> found, Map<PurchaseId, List<MakerOrder>> orders) {
        return found.stream()
                .map(purchase -> purchase.with(orders.getOrDefault(purchase.id(), List.of())))
                .toList();
    }
}
