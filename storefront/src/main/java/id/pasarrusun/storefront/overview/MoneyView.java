package id.pasarrusun.storefront.overview;

import id.pasarrusun.payments.payout.BankAccount;
import id.pasarrusun.payments.payout.Earnings;
import id.pasarrusun.payments.payout.Mishap;
import id.pasarrusun.payments.payout.Payees;
import id.pasarrusun.payments.payout.Payout;
import id.pasarrusun.payments.payout.PayoutState;
import id.pasarrusun.storefront.income.IncomeView;
import id.pasarrusun.storefront.page.Banks;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.studio.News;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A maker's money by where it lies, in ready strings.
///
/// @param held waits for the buyers
/// @param payable goes out with the next run
/// @param inTransit is on its way to the bank
/// @param sent has reached the bank
/// @param account where it goes; nothing until one is named
/// @param change another account that will count later
public record MoneyView(
        String held,
        String payable,
        String inTransit,
        String sent,
        boolean nothingYet,
        @Nullable Account account,
        @Nullable Change change,
        List<Row> payouts,
        Income income) {

    public MoneyView {
        payouts = List.copyOf(payouts);
    }

    /// What she earned by month.
    ///
    /// @param form her goal
    public record Income(
            IncomeView months, Form form, @Nullable News news) {}

    /// An account of which only the last digits are shown.
    public record Account(String bank, String digits, String holder) {

        static Account of(BankAccount account) {
            return new Account(Banks.name(account.bank()), account.masked(), account.holder());
        }
    }

    public record Change(Account account, Instant from) {}

    /// One payout.
    ///
    /// @param state key of the words for how far it is
    /// @param at empty while it is under way
    /// @param mishap key of the words for why it failed and what to do
    public record Row(
            String amount,
            Account account,
            String state,
            String style,
            @Nullable Instant at,
            @Nullable String mishap) {}

    static MoneyView of(
            Earnings earnings, @Nullable BankAccount account, Payees.@Nullable Change change, Income income) {
        List<Payout> shown = earnings.payouts().stream()
                .filter(payout -> payout.state() != PayoutState.WITHDRAWN)
                .toList();
        return new MoneyView(
                Formats.rupiah(earnings.held()),
                Formats.rupiah(earnings.payable()),
                Formats.rupiah(earnings.inTransit()),
                Formats.rupiah(earnings.sent()),
                isNothing(earnings),
                account == null ? null : Account.of(account),
                change == null ? null : new Change(Account.of(change.account()), change.from()),
                shown.stream().map(MoneyView::row).toList(),
                income);
    }

    static boolean isNothing(Earnings earnings) {
        return earnings.held().isZero()
                && earnings.payable().isZero()
                && earnings.inTransit().isZero()
                && earnings.sent().isZero();
    }

    private static Row row(Payout payout) {
        return new Row(
                Formats.rupiah(payout.amount()),
                Account.of(payout.account()),
                "studio.payout." + state(payout.state()),
                style(payout.state()),
                payout.closedAt(),
                payout.state() == PayoutState.FAILED ? mishap(payout.mishap()) : null);
    }

    /// She need not know the steps inside the shop and the bank.
    private static String state(PayoutState state) {
        return switch (state) {
            case PROPOSED -> "prepared";
            case RELEASED, QUEUED, SUBMITTED -> "under-way";
            case COMPLETED -> "arrived";
            case FAILED, WITHDRAWN -> "failed";
        };
    }

    private static String style(PayoutState state) {
        return switch (state) {
            case PROPOSED, RELEASED, QUEUED, SUBMITTED -> "pesan";
            case COMPLETED -> "siap";
            case FAILED, WITHDRAWN -> "gagal";
        };
    }

    private static String mishap(@Nullable Mishap mishap) {
        Mishap known = mishap == null ? Mishap.UNKNOWN : mishap;
        return "studio.mishap." + known.code();
    }
}
