package id.pasarrusun.payments.ledger;

import java.util.regex.Pattern;

/// All accounts of one kind together: those of purchases and payees differ only by whose they are.
///
/// @param name the path of its accounts with a star where the owner stands, such as `maker:*:held`
/// @param accounts how many there are
/// @param amount what lies in all of them together
public record AccountGroup(String name, long accounts, long amount) {

    private static final Pattern OWNER = Pattern.compile("^(maker|purchase):[^:]+");

    /// [#of] in SQL, for a column `account`.
    static final String NAME_SQL = "regexp_replace(account, '^(maker|purchase):[^:]+', '\\1:*')";

    /// The name of the group that `account` belongs to.
    public static String of(Account account) {
        return OWNER.matcher(account.path()).replaceFirst("$1:*");
    }
}
