package id.pasarrusun.payments.ledger;

import java.util.UUID;
import java.util.regex.Pattern;

/// A place where money lies, named by a path such as `maker:…:payable`; it exists once something was posted to
/// it.
///
/// Accounts of the `world` stand for what is outside and may fall below zero; all others hold what is really
/// there. Those of the `platform` are kept in stripes, of which one alone may be below zero, but not all together.
///
/// @param path segments of lower-case letters, digits and dashes, joined by colons
public record Account(String path) {

    // before the accounts that are checked against it
    private static final Pattern PATH = Pattern.compile("[a-z0-9-]{1,40}(:[a-z0-9-]{1,40}){1,3}");

    public static final Account MIDTRANS = new Account("world:midtrans");
    public static final Account BANK = new Account("world:bank");
    public static final Account COMMISSION = new Account("platform:commission");

    public Account {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("An account is named like maker:id:held, not " + path);
        }
    }

    /// Money of a purchase that is not yet its payees'.
    public static Account purchase(UUID purchase) {
        return new Account("purchase:" + purchase);
    }

    /// Money of a payee that waits until the buyer has had the goods and the time to complain.
    public static Account held(UUID payee) {
        return new Account("maker:" + payee + ":held");
    }

    /// Money that is the payee's and goes out with the next payout run.
    public static Account payable(UUID payee) {
        return new Account("maker:" + payee + ":payable");
    }

    /// Money on its way to the payee's bank.
    public static Account inTransit(UUID payee) {
        return new Account("maker:" + payee + ":intransit");
    }

    /// Whose it is: a purchase's or a payee's id.
    public UUID owner() {
        return UUID.fromString(path.split(":")[1]);
    }
}
