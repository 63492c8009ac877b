package id.pasarrusun.storefront.cashdesk;

import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.ledger.Balance;
import id.pasarrusun.payments.ledger.Entry;
import id.pasarrusun.storefront.page.Formats;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One account with its postings, newest first.
///
/// @param older address of what was posted before; null at the beginning of the books
/// @param newest address of the newest postings; null when they are shown
public record AccountView(
        AccountName account,
        String balance,
        List<Line> lines,
        @Nullable String older,
        @Nullable String newest) {

    static final int SIZE = 50;

    public AccountView {
        lines = List.copyOf(lines);
    }

    /// One posting as this account sees it.
    ///
    /// @param other the account on the other side
    /// @param in whether money came into this account
    /// @param because the reason of a reversal
    public record Line(
            Instant at,
            Reason reason,
            AccountName other,
            boolean in,
            String amount,
            @Nullable String because) {}

    /// @param entries one more than are shown, when there are as many
    static AccountView of(Balance balance, List<Entry> entries, Map<Account, AccountName> names, boolean first) {
        AccountName account = Objects.requireNonNull(names.get(balance.account()));
        List<Entry> shown = entries.subList(0, Math.min(SIZE, entries.size()));
        return new AccountView(
                account,
                Amounts.signed(balance.amount()),
                shown.stream()
                        .map(entry -> line(entry, balance.account(), names))
                        .toList(),
                entries.size() > SIZE
                        ? account.href() + "?sebelum=" + shown.getLast().id()
                        : null,
                first ? null : account.href());
    }

    private static Line line(Entry entry, Account account, Map<Account, AccountName> names) {
        boolean in = entry.to().equals(account);
        Account other = in ? entry.from() : entry.to();
        return new Line(
                entry.at(),
                Reason.of(entry.reference()),
                Objects.requireNonNull(names.get(other)),
                in,
                (in ? "+" : "−") + Formats.rupiah(entry.amount()),
                entry.because());
    }
}
