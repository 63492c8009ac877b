package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.PayeeId;

/// A payee who can be paid, locked for this transaction, and where.
record Due(PayeeId payee, BankAccount account) {

    Payout payout(PayoutId id, Rupiah amount) {
        return new Payout(id, payee, account.holder(), amount, account, PayoutState.PROPOSED, null, null, null, null);
    }
}
