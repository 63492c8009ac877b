package id.pasarrusun.storefront.cashdesk;

import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.ledger.Balance;
import id.pasarrusun.payments.ledger.Ledger;
import id.pasarrusun.payments.order.Purchase;
import id.pasarrusun.payments.order.PurchaseNumber;
import id.pasarrusun.payments.order.Purchases;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Finds accounts by the number of a purchase or the name of a maker.
final class AccountSearch {

    private static final int MAKERS = 10;

    private final Ledger ledger;
    private final Makers makers;
    private final Purchases purchases;

    AccountSearch(Ledger ledger, Makers makers, Purchases purchases) {
        this.ledger = ledger;
        this.makers = makers;
        this.purchases = purchases;
    }

    /// What is found, with what lies in it; nothing found is an empty list.
    Mono<List<Balance>> find(String query) {
        String number = number(query);
        return PurchaseNumber.isValid(number) ? ofPurchase(new PurchaseNumber(number)) : ofMakers(query);
    }

    /// The number of a purchase in the number of one of its orders, too.
    static String number(String query) {
        String upper = query.toUpperCase(Locale.ROOT);
        int dash = upper.indexOf('-');
        return dash < 0 ? upper : upper.substring(0, dash);
    }

    private Mono<List<Balance>> ofPurchase(PurchaseNumber number) {
        return purchases
                .get(number)
                .flatMapIterable(AccountSearch::accounts)
                .onErrorResume(NotFound.class, _ -> Flux.empty())
                .concatMap(ledger::balance)
                .collectList();
    }

    private Mono<List<Balance>> ofMakers(String query) {
        return makers.find(query, MAKERS)
                .concatMapIterable(maker -> accounts(maker.card().id().value()))
                .concatMap(ledger::balance)
                .collectList();
    }

    private static List<Account> accounts(Purchase purchase) {
        return Stream.concat(
                        Stream.of(Account.purchase(purchase.id().value())),
                        purchase.orders().stream()
                                .flatMap(order -> accounts(order.payee().value()).stream()))
                .distinct()
                .toList();
    }

    private static List<Account> accounts(UUID maker) {
        return List.of(Account.held(maker), Account.payable(maker), Account.inTransit(maker));
    }
}
