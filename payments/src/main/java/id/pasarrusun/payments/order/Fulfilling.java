package id.pasarrusun.payments.order;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Moves a paid order on, from the maker's hands to the buyer's, and its money with it.
public final class Fulfilling {

    /// The maker takes the order on.
    public Mono<Advance> accept(PayeeId payee, String number) {
        return Mono.error(() -> new UnsupportedOperationException(payee + " " + number));
    }

    /// The maker has sent it, or laid it ready.
    ///
    /// @param resi the courier's number
    public Mono<Advance> send(PayeeId payee, String number, @Nullable String resi) {
        return Mono.error(() -> new UnsupportedOperationException(payee + " " + number + resi));
    }

    /// The buyer has it and all is well, which ends the time to complain at once.
    public Mono<Advance> confirm(PurchaseId purchase, String number) {
        return Mono.error(() -> new UnsupportedOperationException(purchase + " " + number));
    }

    /// Moves on what buyers stayed silent about for long enough.
    public Mono<Void> completeSilent() {
        return Mono.error(() -> new UnsupportedOperationException("not yet"));
    }
}
