package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.PayeeId;
import java.time.Instant;

/// A payee who can be paid, locked for this transaction, and where.
record Due(PayeeId payee, BankAccount account) {

    Payout payout(PayoutId id, Rupiah amount, Instant now) {
        return new Payout(id, payee, amount, account, PayoutState.PROPOSED, null, now, null, null, null);
    }
}
