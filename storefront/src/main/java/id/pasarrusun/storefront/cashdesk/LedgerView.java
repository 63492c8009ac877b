package id.pasarrusun.storefront.cashdesk;

import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.ledger.AccountGroup;
import id.pasarrusun.payments.ledger.Balance;
import id.pasarrusun.payments.ledger.Proof;
import id.pasarrusun.storefront.page.Formats;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The trial balance: what lies in the accounts of each kind, together nothing.
///
/// @param sum of all of them
/// @param balanced whether that is zero
/// @param faults the accounts that the newest nightly proof found at fault; empty when it found none
/// @param query as it was typed
/// @param accounts those that were asked for; null when none were
public record LedgerView(
        List<Group> groups,
        String sum,
        boolean balanced,
        String faults,
        String query,
        @Nullable Accounts accounts) {

    public LedgerView {
        groups = List.copyOf(groups);
    }

    /// Accounts of one kind.
    ///
    /// @param key of the words for the kind
    /// @param href to its accounts, or to the only one
    public record Group(String name, String key, String href, String accounts, String amount) {}

    /// Some accounts.
    ///
    /// @param key of the words above them
    /// @param argument that goes into those words
    /// @param full whether there may be more than are shown
    public record Accounts(String key, String argument, List<Line> lines, boolean full) {

        public Accounts {
            lines = List.copyOf(lines);
        }
    }

    /// One account and what lies in it.
    public record Line(AccountName account, String amount) {}

    static LedgerView of(List<AccountGroup> groups, String query) {
        long sum = groups.stream().mapToLong(AccountGroup::amount).sum();
        return new LedgerView(
                groups.stream().map(LedgerView::group).toList(), Amounts.signed(sum), sum == 0, "", query, null);
    }

    LedgerView with(Accounts found) {
        return new LedgerView(groups, sum, balanced, faults, query, found);
    }

    LedgerView proved(Proof proof) {
        String found = proof.faults().stream().map(Account::path).collect(Collectors.joining(", "));
        return new LedgerView(groups, sum, balanced, found, query, accounts);
    }

    private static Group group(AccountGroup group) {
        boolean many = group.name().contains("*");
        return new Group(
                group.name(),
                AccountName.key(group.name()),
                many ? LedgerPages.group(group.name()) : LedgerPages.BASE + "/akun/" + group.name(),
                Formats.number(group.accounts()),
                Amounts.signed(group.amount()));
    }

    static List<Line> lines(List<Balance> balances, Map<Account, AccountName> names) {
        return balances.stream()
                .map(balance -> new Line(
                        Objects.requireNonNull(names.get(balance.account())), Amounts.signed(balance.amount())))
                .toList();
    }
}
