package id.pasarrusun.payments.ledger;

import id.pasarrusun.kernel.money.Rupiah;

/// What lies in an account: all that came in less all that went out.
///
/// @param amount whole rupiah, below zero only for accounts of the world
public record Balance(Account account, long amount) {

    /// @throws IllegalArgumentException for an account of the world that is below zero
    public Rupiah rupiah() {
        return Rupiah.of(amount);
    }
}
