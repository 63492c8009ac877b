package id.pasarrusun.payments.payout;

import id.pasarrusun.kernel.money.Rupiah;
import java.time.InstantSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What lies ready for payees, before anybody proposes to pay it.
public final class Claims {

    private final ClaimStore store;
    private final PayoutSettings settings;
    private final InstantSource clock;

    Claims(ClaimStore store, PayoutSettings settings, InstantSource clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /// The largest first, no more than are listed.
    public Flux<Claim> open(int limit) {
        int most = Math.min(limit, settings.limits().claimsMax());
        return Flux.defer(() -> store.open(least(), clock.instant(), most));
    }

    /// What may be paid to all payees together, in as many runs as that takes.
    public Mono<Rupiah> due() {
        return Mono.defer(() -> store.due(settings.terms(clock.instant()).unlimited()))
                .map(Ready::amount);
    }

    /// What a run that is proposed now would pay.
    public Mono<Ready> ready() {
        return Mono.defer(() -> store.due(settings.terms(clock.instant())));
    }

    /// What a payee must have for a transfer to be worth it.
    public Rupiah least() {
        return settings.least();
    }

    /// So many payees would be paid so much together.
    public record Ready(long payees, Rupiah amount) {}
}
