package id.pasarrusun.payments.fee;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// What was agreed about commission. A new rule counts for what is placed from its beginning on, never for what was.
public final class Commissions {

    private final CommissionStore store;
    private final FeeSettings settings;
    private final InstantSource clock;

    Commissions(CommissionStore store, FeeSettings settings, InstantSource clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /// The rate of each payee today: its own rule, else the rule for all, else the configured one.
    public Mono<Map<UUID, CommissionRate>> rates(Collection<UUID> payees) {
        return Mono.defer(() -> store.rules(payees, clock.instant())).map(rules -> spread(payees, rules));
    }

    /// Agrees on a rate.
    ///
    /// @param payee whose, or null for everybody without a rule of their own
    public Mono<Void> agree(@Nullable UUID payee, CommissionRate rate, Instant begins) {
        return store.append(payee, rate, begins);
    }

    private Map<UUID, CommissionRate> spread(Collection<UUID> payees, CommissionStore.Rules rules) {
        CommissionRate forAll = rules.forAll() == null ? new CommissionRate(settings.basisPoints()) : rules.forAll();
        Map<UUID, CommissionRate> rates = new HashMap<>();
        payees.forEach(payee -> rates.put(payee, rules.own().getOrDefault(payee, forAll)));
        return Map.copyOf(rates);
    }
}
