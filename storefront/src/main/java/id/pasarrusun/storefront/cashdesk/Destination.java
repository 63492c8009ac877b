package id.pasarrusun.storefront.cashdesk;

import id.pasarrusun.payments.payout.BankAccount;
import id.pasarrusun.storefront.page.Banks;

/// The account to which money goes, as an officer may see it.
///
/// @param number whole only for whoever must compare it
public record Destination(String bank, String number, String holder) {

    static Destination masked(BankAccount account) {
        return new Destination(bank(account), account.masked(), account.holder());
    }

    /// In groups of four, so that it can be compared by eye.
    static Destination whole(BankAccount account) {
        return new Destination(bank(account), account.number().replaceAll("(.{4})(?=.)", "$1 "), account.holder());
    }

    private static String bank(BankAccount account) {
        return Banks.name(account.bank());
    }
}
