package id.pasarrusun.storefront.cashdesk;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.ledger.AccountGroup;
import id.pasarrusun.payments.ledger.Balance;
import id.pasarrusun.payments.ledger.Entry;
import id.pasarrusun.payments.ledger.Ledger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// The books, to be read: nothing here changes them.
@Controller
final class LedgerPages {

    static final String BASE = "/meja/buku-besar";
    private static final int QUERY_MAX = 100;
    private static final int ACCOUNTS = 100;

    private final Ledger ledger;
    private final AccountSearch search;
    private final AccountNames names;

    LedgerPages(Ledger ledger, AccountSearch search, AccountNames names) {
        this.ledger = ledger;
        this.search = search;
        this.names = names;
    }

    static String group(String name) {
        return BASE + "?golongan=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /// The trial balance, and below it the accounts of a kind, or those that a search finds.
    @GetMapping(BASE)
    Mono<Rendering> balance(@RequestParam @Nullable String golongan, @RequestParam @Nullable String q) {
        String query = bounded(q);
        return ledger.groups()
                .collectList()
                .map(groups -> LedgerView.of(groups, query))
                .flatMap(view -> ledger.lastProof().map(view::proved).defaultIfEmpty(view))
                .flatMap(view ->
                        accounts(bounded(golongan), query).map(view::with).defaultIfEmpty(view))
                .map(view -> Rendering.view("cashdesk/ledger")
                        .modelAttribute("view", view)
                        .build());
    }

    private Mono<LedgerView.Accounts> accounts(String group, String query) {
        if (!query.isEmpty()) {
            return search.find(query)
                    .flatMap(this::lines)
                    .map(lines -> new LedgerView.Accounts("cashdesk.ledger.found", query, lines, false));
        }
        return group.isEmpty()
                ? Mono.empty()
                : ledger.balancesOf(group, ACCOUNTS)
                        .collectList()
                        .flatMap(this::lines)
                        .map(lines ->
                                new LedgerView.Accounts(AccountName.key(group), "", lines, lines.size() == ACCOUNTS));
    }

    private Mono<List<LedgerView.Line>> lines(List<Balance> balances) {
        return names.of(balances.stream().map(Balance::account).toList())
                .map(known -> LedgerView.lines(balances, known));
    }

    @GetMapping(BASE + "/akun/{path}")
    Mono<Rendering> account(@PathVariable String path, @RequestParam @Nullable Long sebelum) {
        Account account = account(path);
        long before = Objects.requireNonNullElse(sebelum, Long.MAX_VALUE);
        return Mono.zip(
                        ledger.balance(account),
                        ledger.entriesOf(account, before, AccountView.SIZE + 1).collectList(),
                        Read::new)
                .filter(read -> !read.entries.isEmpty() || sebelum != null)
                .switchIfEmpty(Mono.error(() -> NotFound.of("account", path)))
                .flatMap(read -> view(read, sebelum == null))
                .map(view -> Rendering.view("cashdesk/account")
                        .modelAttribute("view", view)
                        .build());
    }

    /// An account and some of its postings.
    private record Read(Balance balance, List<Entry> entries) {}

    private Mono<AccountView> view(Read read, boolean first) {
        List<Account> accounts = Stream.concat(
                        Stream.of(read.balance.account()),
                        read.entries.stream().flatMap(entry -> Stream.of(entry.from(), entry.to())))
                .distinct()
                .toList();
        return names.of(accounts).map(known -> AccountView.of(read.balance, read.entries, known, first));
    }

    /// Nothing but what the books could have: whatever belongs to somebody names them by an id.
    private static Account account(String path) {
        try {
            Account account = new Account(path);
            boolean owned = AccountGroup.of(account).contains("*");
            if (!owned || path.contains(account.owner().toString())) {
                return account;
            }
        } catch (IllegalArgumentException nonsense) {
            throw NotFound.of("account", path);
        }
        throw NotFound.of("account", path);
    }

    private static String bounded(@Nullable String typed) {
        String text = Objects.requireNonNullElse(typed, "").strip();
        return text.substring(0, Math.min(text.length(), QUERY_MAX));
    }
}
