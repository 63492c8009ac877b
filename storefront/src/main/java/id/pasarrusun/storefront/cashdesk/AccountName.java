package id.pasarrusun.storefront.cashdesk;

import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.ledger.AccountGroup;
import java.util.Locale;

/// An account of the books as people call it.
///
/// @param key of the words for its kind
/// @param whose the maker or the number of the purchase that goes into them; empty for the shop's own
public record AccountName(String path, String key, String whose) {

    static AccountName of(Account account, String whose) {
        return new AccountName(account.path(), key(AccountGroup.of(account)), whose);
    }

    /// `maker:*:held` as `cashdesk.account.maker-held`.
    static String key(String group) {
        return "cashdesk.account." + group.replace(":*", "").replace(':', '-').toLowerCase(Locale.ROOT);
    }

    public String href() {
        return LedgerPages.BASE + "/akun/" + path;
    }
}
