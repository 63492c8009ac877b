package id.pasarrusun.storefront.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// Counts by the generic cell rate algorithm: one row a key holds when its next regular turn would be, and one upsert
/// decides. What is refused is not counted.
public final class RateLimits {

    private final DatabaseClient database;
    private final InstantSource clock;

    RateLimits(DatabaseClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public Mono<Limit> take(String key, Policy policy) {
        return Mono.defer(() -> takeAt(policy.name() + ':' + key, policy, clock.instant()));
    }

    /// Undoes one [#take] that turned out not to count.
    public Mono<Void> giveBack(String key, Policy policy) {
        return database.sql("""
            update storefront.rate_limit set next_turn = next_turn - cast(:spacing as interval) where key = :key
            """)
                .bind("spacing", policy.spacing().toString())
                .bind("key", policy.name() + ':' + key)
                .then();
    }

    /// Forgets every count.
    public Mono<Void> clear() {
        return database.sql("delete from storefront.rate_limit").then();
    }

    Mono<Void> sweep() {
        return Mono.defer(() -> database.sql("delete from storefront.rate_limit where next_turn < :now")
                .bind("now", clock.instant())
                .then());
    }

    private Mono<Limit> takeAt(String key, Policy policy, Instant now) {
        Instant moment = now.truncatedTo(ChronoUnit.MICROS);
        return database.sql("""
            insert into storefront.rate_limit as kept (key, next_turn) values (:key, :first)
            on conflict (key) do update set next_turn = greatest(kept.next_turn, :now) + cast(:spacing as interval)
              where kept.next_turn <= :latest
            returning next_turn
            """)
                .bind("key", key)
                .bind("first", moment.plus(policy.spacing()).atOffset(ZoneOffset.UTC))
                .bind("now", moment.atOffset(ZoneOffset.UTC))
                .bind("spacing", policy.spacing().toString())
                .bind("latest", moment.plus(policy.burst()).atOffset(ZoneOffset.UTC))
                .map(row -> (Limit) new Limit.Free())
                .one()
                .switchIfEmpty(wait(key, policy, moment));
    }

    private Mono<Limit> wait(String key, Policy policy, Instant now) {
        return database.sql("select next_turn from storefront.rate_limit where key = :key")
                .bind("key", key)
                .map(row -> (Limit) new Limit.Exceeded(
                        waiting(Objects.requireNonNull(row.get("next_turn", Instant.class)), policy, now)))
                .one()
                .defaultIfEmpty(new Limit.Exceeded(policy.spacing()));
    }

    private static Duration waiting(Instant nextTurn, Policy policy, Instant now) {
        Duration wait = Duration.between(now, nextTurn.minus(policy.burst()));
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
