package id.pasarrusun.kernel.log;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.devservers.TestServers;
import id.pasarrusun.devservers.postgres.Schemas;
import id.pasarrusun.kernel.failure.Unavailable;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.json.JsonMapper;

class FollowerIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ConnectionFactory connections = ConnectionFactories.get(TestServers.connect()
            .space(FollowerIntegrationTests.class)
            .database("kernel-log", FollowerIntegrationTests::migrate)
            .r2dbcUrl());
    private final DatabaseClient database = DatabaseClient.create(connections);
    private final TransactionalOperator transaction =
            TransactionalOperator.create(new R2dbcTransactionManager(connections));
    private final EventLog<Fact> log =
            new EventLog<>("trial", Fact.class, database, new JsonMapper(), Clock.systemUTC());
    private final AtomicReference<Instant> clock = new AtomicReference<>(Instant.parse("2026-01-05T03:00:00Z"));
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final List<List<String>> looks = new CopyOnWriteArrayList<>();

    sealed interface Fact {

        record Told(String word) implements Fact {}
    }

    @Test
    void losesNoEntryOfASlowTransactionThatCommitsAfterAFasterLaterOne() {
        Sinks.Empty<Void> mayCommit = Sinks.empty();
        Sinks.Empty<Void> hasWritten = Sinks.empty();
        Mono<Void> slow = log.append(new Fact.Told("slow"))
                .doOnSuccess(done -> hasWritten.tryEmitEmpty())
                .then(mayCommit.asMono())
                .as(transaction::transactional);
        Follower<Fact> follower = follower(entry -> Mono.empty());

        Mono<Void> meanwhile = hasWritten
                .asMono()
                .then(log.append(new Fact.Told("fast")))
                .then(follower.drain())
                .doOnSuccess(done -> mayCommit.tryEmitEmpty());
        Mono.when(slow, meanwhile).block(PATIENCE);
        follower.drain().block(PATIENCE);

        assertThat(seen).containsExactlyInAnyOrder("slow", "fast");
    }

    @Test
    void appliesEachEntryOnceAndInOrderAlsoWhenTwoFollowersRun() {
        tell("one", "two", "three");
        Follower<Fact> first = follower(entry -> Mono.empty());
        Follower<Fact> second = follower(entry -> Mono.empty());

        Mono.when(first.drain(), second.drain()).block(PATIENCE);
        first.drain().block(PATIENCE);

        assertThat(seen).containsExactly("one", "two", "three");
    }

    @Test
    void parksAnEntryThatFailsTenTimesAndGoesOn() {
        tell("bad", "good");
        Follower<Fact> follower = follower(FollowerIntegrationTests::refusingBad);

        follower.drain().retry(8).onErrorComplete().block(PATIENCE);
        assertThat(parked()).isZero();
        follower.drain().retry(1).block(PATIENCE);

        assertThat(parked()).isEqualTo(1);
        assertThat(looks).hasSize(11);
        assertThat(seen).containsExactly("good");
    }

    @Test
    void goesThroughAFailedBatchOneByOneSoThatItsNeighboursPassAtTheFirstTry() {
        tell("one", "two", "bad", "four", "bad", "six");
        Follower<Fact> follower = follower(5, FollowerIntegrationTests::refusingBad);

        follower.drain().retry(21).block(PATIENCE);

        assertThat(seen).containsExactly("one", "two", "four", "six");
        assertThat(parked()).isEqualTo(2);
        assertThat(looks.getFirst()).containsExactly("one", "two", "bad", "four", "bad");
        assertThat(looks.stream().skip(1)).allMatch(look -> look.size() == 1).hasSize(2 + 10 + 1 + 10 + 1);
    }

    @Test
    void beginsWithAShortPauseAgainOnceSomethingWentWell() {
        tell("bad", "one", "bad", "two", "bad", "three");
        var told = Map.of("pasar.kernel.log.pause-min", "1ms", "pasar.kernel.log.attempts-max", "7");
        Follower<Fact> follower = follower(1, LogSettingsTests.bound(told), FollowerIntegrationTests::refusingBad);

        running(follower, () -> seen.size() == 3);

        assertThat(seen).containsExactly("one", "two", "three");
    }

    @Test
    void looksAgainWhenALookNeverEnds() {
        tell("one");
        var told = Map.of("pasar.kernel.log.step-max", "200ms");
        Follower<Fact> follower =
                follower(1, LogSettingsTests.bound(told), word -> looks.size() == 1 ? Mono.never() : Mono.empty());

        running(follower, () -> seen.size() == 1);

        assertThat(looks).hasSize(2);
    }

    @Test
    void standsUpAgainAfterAnErrorThatReactorTakesForFatal() {
        tell("one");
        var told = Map.of("pasar.kernel.log.step-max", "200ms");
        Follower<Fact> follower = follower(1, LogSettingsTests.bound(told), word -> {
            if (looks.size() == 1) {
                throw new NoClassDefFoundError("lost");
            }
            return Mono.empty();
        });

        running(follower, () -> seen.size() == 1);

        assertThat(looks).hasSize(2);
    }

    @Test
    void waitsForAPartThatIsAwayInsteadOfParking() {
        tell("patient");
        Follower<Fact> follower =
                follower(word -> looks.size() < 15 ? Mono.error(new Unavailable("The part is away")) : Mono.empty());

        follower.drain().retry(20).block(PATIENCE);

        assertThat(looks).hasSize(15);
        assertThat(parked()).isZero();
    }

    @Test
    void parksAnEntryForWhichAPartStaysAwayTooLongAndGoesOn() {
        tell("waiting", "good");
        Follower<Fact> follower = follower(word -> {
            clock.updateAndGet(now -> now.plus(Duration.ofHours(1)));
            return word.equals("waiting") ? Mono.error(new Unavailable("The part is away")) : Mono.empty();
        });

        follower.drain().retry(15).block(PATIENCE);

        assertThat(seen).containsExactly("good");
        assertThat(parked()).isEqualTo(1);
        assertThat(looks).hasSize(6 + 10 + 1);
    }

    private void tell(String... words) {
        log.appendAll(Stream.of(words).map(Fact.Told::new).toList()).block(PATIENCE);
    }

    private static Mono<Void> refusingBad(String word) {
        return word.equals("bad") ? Mono.error(new IllegalStateException("bad")) : Mono.empty();
    }

    /// Runs the follower as the application does, until `enough`.
    private static void running(Follower<Fact> follower, BooleanSupplier enough) {
        Disposable running = follower.start(Flux.never());
        try {
            Mono.fromSupplier(enough::getAsBoolean)
                    .filter(done -> done)
                    .repeatWhenEmpty(again -> again.delayElements(Duration.ofMillis(20)))
                    .block(PATIENCE);
        } finally {
            running.dispose();
        }
    }

    private long parked() {
        return Objects.requireNonNull(database.sql("select count(*) from trial.log_parked")
                .mapValue(Long.class)
                .one()
                .block(PATIENCE));
    }

    private Follower<Fact> follower(Function<String, Mono<Void>> look) {
        return follower(1, look);
    }

    private Follower<Fact> follower(int batch, Function<String, Mono<Void>> look) {
        return follower(batch, LogSettingsTests.bound(Map.of()), look);
    }

    private Follower<Fact> follower(int batch, LogSettings settings, Function<String, Mono<Void>> look) {
        LogReader<Fact> reader = new LogReader<>() {
            @Override
            public EventLog<Fact> log() {
                return log;
            }

            @Override
            public String name() {
                return "trial";
            }

            @Override
            public int batch() {
                return batch;
            }

            @Override
            public Mono<Effect> look(List<LogEntry<Fact>> entries) {
                List<String> words = entries.stream()
                        .map(entry -> ((Fact.Told) entry.event()).word())
                        .toList();
                looks.add(words);
                return Flux.fromIterable(words)
                        .concatMap(look)
                        .then(Mono.just(() -> Mono.fromRunnable(() -> seen.addAll(words))));
            }
        };
        return new Followers.Deps(database, transaction, clock::get, settings).follower(reader);
    }

    private static void migrate(String jdbcUrl) {
        Schemas.of().accept(jdbcUrl);
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement()) {
            statement.execute("create schema trial");
            statement.execute("call create_event_log('trial')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
