package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.PayeeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Money of one payee on its way to the bank.
///
/// @param account as it was when the payout was proposed
/// @param reference the bank's, once it has one
/// @param touchedAt when somebody last saw to it
/// @param closedAt when it was completed, failed or withdrawn
/// @param failure why it failed, in the bank's words
/// @param mishap the same, in ours
public record Payout(
        PayoutId id,
        PayeeId payee,
        Rupiah amount,
        BankAccount account,
        PayoutState state,
        @Nullable String reference,
        Instant touchedAt,
        @Nullable Instant closedAt,
        @Nullable String failure,
        @Nullable Mishap mishap) {

    String setAside() {
        return "payout:" + id.value();
    }

    String arrived() {
        return setAside() + ":completed";
    }

    String arrivedAfterAll() {
        return setAside() + ":after-all:completed";
    }
}
