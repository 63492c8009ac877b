package id.pasarrusun.payments.ledger;

import id.pasarrusun.kernel.money.Rupiah;

/// Money that leaves one account for another, so that the books balance by construction.
///
/// @param amount more than nothing
public record Posting(Account from, Account to, Rupiah amount) {

    public Posting {
        if (amount.isZero()) {
            throw new IllegalArgumentException("A posting moves something, from " + from.path() + " to " + to.path());
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("A posting leaves its account, but this one stays in " + from.path());
        }
    }

    Posting reversed() {
        return new Posting(to, from, amount);
    }
}
