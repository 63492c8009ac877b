package id.pasarrusun.storefront.cashdesk;

import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.order.PurchaseId;
import id.pasarrusun.payments.order.PurchaseNumber;
import id.pasarrusun.payments.order.Purchases;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/// Tells whose the accounts are.
final class AccountNames {

    private final Makers makers;
    private final Purchases purchases;

    AccountNames(Makers makers, Purchases purchases) {
        this.makers = makers;
        this.purchases = purchases;
    }

    /// A name for each of `accounts`.
    Mono<Map<Account, AccountName>> of(Collection<Account> accounts) {
        List<MakerId> owners = ids(accounts, "maker:", account -> new MakerId(account.owner()));
        List<PurchaseId> bought = ids(accounts, "purchase:", account -> new PurchaseId(account.owner()));
        return Mono.zip(makers.cards(owners), purchases.numbers(bought), Owners::new)
                .map(known -> accounts.stream().distinct().collect(Collectors.toMap(Function.identity(), known::name)));
    }

    private record Owners(Map<MakerId, MakerCard> makers, Map<PurchaseId, PurchaseNumber> purchases) {

        AccountName name(Account account) {
            return AccountName.of(account, whose(account));
        }

        private String whose(Account account) {
            if (account.path().startsWith("maker:")) {
                MakerCard card = makers.get(new MakerId(account.owner()));
                return card == null ? unknown(account) : card.name();
            }
            if (account.path().startsWith("purchase:")) {
                PurchaseNumber number = purchases.get(new PurchaseId(account.owner()));
                return number == null ? unknown(account) : number.value();
            }
            return "";
        }

        private static String unknown(Account account) {
            return account.owner().toString().substring(0, 8);
        }
    }

    private static <T> List<T> ids(Collection<Account> accounts, String kind, Function<Account, T> id) {
        return accounts.stream()
                .filter(account -> account.path().startsWith(kind))
                .map(id)
                .distinct()
                .toList();
    }
}
