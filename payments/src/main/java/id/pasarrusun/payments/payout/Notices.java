package id.pasarrusun.payments.payout;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// What the bank tells us unasked about payouts is kept here, once; nothing is decided.
public final class Notices {

    /// Keeps `notice`, unless it was kept before.
    public Mono<Void> record(Notice notice) {
        return Mono.error(() -> new UnsupportedOperationException(notice.reference()));
    }

    /// One thing that was told, signature already checked.
    ///
    /// @param updatedAt as the bank writes it; part of what makes a notice the same
    /// @param body as it came
    public record Notice(
            String reference,
            String status,
            String updatedAt,
            @Nullable String errorCode,
            @Nullable String errorMessage,
            String body) {}
}
