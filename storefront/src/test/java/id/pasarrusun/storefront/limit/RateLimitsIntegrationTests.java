package id.pasarrusun.storefront.limit;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.ShopDatabase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@SuppressWarnings("NullAway") // the database is opened before any test is made
class RateLimitsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Policy THREE_A_MINUTE = new Policy("three", 3, Duration.ofMinutes(1));

    private static DatabaseClient database;

    private Instant now = Instant.parse("2026-11-24T03:00:00Z");
    private RateLimits limits;

    @BeforeAll
    static void opens() {
        database =
                DatabaseClient.create(ShopDatabase.connections(ShopDatabase.fresh(RateLimitsIntegrationTests.class)));
    }

    @BeforeEach
    void startsAnew() {
        limits = new RateLimits(database, () -> now);
        limits.clear().block(PATIENCE);
    }

    @Test
    void letsABurstThroughAndThenOneEachTurn() {
        assertThat(Flux.range(0, 3).concatMap(turn -> take()).collectList().block(PATIENCE))
                .containsOnly(new Limit.Free());
        assertThat(take().block(PATIENCE)).isEqualTo(new Limit.Exceeded(Duration.ofSeconds(20)));

        now = now.plusSeconds(20);

        assertThat(take().block(PATIENCE)).isEqualTo(new Limit.Free());
        assertThat(take().block(PATIENCE)).isEqualTo(new Limit.Exceeded(Duration.ofSeconds(20)));
    }

    @Test
    void doesNotCountWhatItRefuses() {
        Flux.range(0, 30).concatMap(turn -> take()).blockLast(PATIENCE);
        now = now.plusSeconds(20);

        assertThat(take().block(PATIENCE)).isEqualTo(new Limit.Free());
    }

    @Test
    void countsExactlyWhenManyAskAtOnce() {
        long free = Flux.range(0, 40)
                .flatMap(turn -> take(), 8)
                .filter(Limit.Free.class::isInstance)
                .count()
                .blockOptional(PATIENCE)
                .orElseThrow();

        assertThat(free).isEqualTo(3);
    }

    @Test
    void givesBackWhatDidNotCount() {
        Flux.range(0, 3).concatMap(turn -> take()).blockLast(PATIENCE);
        limits.giveBack("key", THREE_A_MINUTE).block(PATIENCE);

        assertThat(take().block(PATIENCE)).isEqualTo(new Limit.Free());
    }

    private Mono<Limit> take() {
        return limits.take("key", THREE_A_MINUTE);
    }
}
