package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.PayeeId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What lies ready for one payee, and whether a run that is proposed now would pay it.
///
/// @param account the one that counts now
public record Claim(PayeeId payee, Rupiah amount, @Nullable BankAccount account, Hindrance hindrance) {

    /// What keeps a claim from being paid.
    public enum Hindrance {
        NONE,
        /// The bank says that a payout arrived whose money was given back: somebody must look first.
        IN_DOUBT,
        /// It is not worth a transfer yet.
        TOO_LITTLE,
        /// The payee named no account.
        NO_ACCOUNT,
        /// The bank refused this very account: the payee must name another.
        ACCOUNT_REFUSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isDue() {
        return hindrance == Hindrance.NONE;
    }
}
