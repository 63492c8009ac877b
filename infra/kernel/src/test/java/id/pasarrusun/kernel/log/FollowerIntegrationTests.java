package id.pasarrusun.kernel.log;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.devservers.TestServers;
import id.pasarrusun.devservers.postgres.Database;
import id.pasarrusun.kernel.failure.Unavailable;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.json.JsonMapper;

class FollowerIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ConnectionFactory connections = connections(TestServers.connect()
            .space(FollowerIntegrationTests.class)
            .database("kernel-log", FollowerIntegrationTests::migrate));
    private final DatabaseClient database = DatabaseClient.create(connections);
    private final TransactionalOperator transaction =
            TransactionalOperator.create(new R2dbcTransactionManager(connections));
    private final EventLog<Fact> log =
            new EventLog<>("trial", Fact.class, database, new JsonMapper(), Clock.systemUTC());
    private final List<String> seen = new ArrayList<>();

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
        log.appendAll(List.of(new Fact.Told("one"), new Fact.Told("two"), new Fact.Told("three")))
                .block(PATIENCE);
        AtomicInteger applied = new AtomicInteger();
        Follower<Fact> first = follower(entry -> Mono.fromRunnable(applied::incrementAndGet));
        Follower<Fact> second = follower(entry -> Mono.fromRunnable(applied::incrementAndGet));

        Mono.when(first.drain(), second.drain()).block(PATIENCE);
        first.drain().block(PATIENCE);

        assertThat(applied).hasValue(3);
    }

    @Test
    void parksAnEntryThatFailsTenTimesAndGoesOn() {
        log.appendAll(List.of(new Fact.Told("bad"), new Fact.Told("good"))).block(PATIENCE);
        Follower<Fact> follower =
                follower(word -> word.equals("bad") ? Mono.error(new IllegalStateException("bad")) : Mono.empty());

        follower.drain().retry(20).block(PATIENCE);

        assertThat(seen).endsWith("good");
        assertThat(parked()).isEqualTo(1);
    }

    @Test
    void waitsForAPartThatIsAwayInsteadOfParking() {
        log.append(new Fact.Told("patient")).block(PATIENCE);
        AtomicInteger tries = new AtomicInteger();
        Follower<Fact> follower = follower(
                word -> tries.incrementAndGet() < 15 ? Mono.error(new Unavailable("The part is away")) : Mono.empty());

        follower.drain().retry(20).block(PATIENCE);

        assertThat(tries).hasValue(15);
        assertThat(parked()).isZero();
    }

    private long parked() {
        return Objects.requireNonNull(database.sql("select count(*) from trial.log_parked")
                .mapValue(Long.class)
                .one()
                .block(PATIENCE));
    }

    private Follower<Fact> follower(java.util.function.Function<String, Mono<Void>> effect) {
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
            public Mono<Effect> look(List<LogEntry<Fact>> entries) {
                String word = ((Fact.Told) entries.getFirst().event()).word();
                return Mono.just(() -> effect.apply(word).doOnSuccess(done -> seen.add(word)));
            }
        };
        return new Follower<>(reader, new LogCursor(database, Clock.systemUTC(), "trial", "trial"), transaction);
    }

    private static ConnectionFactory connections(Database database) {
        return ConnectionFactories.get(ConnectionFactoryOptions.parse(database.r2dbcUrl())
                .mutate()
                .option(ConnectionFactoryOptions.USER, database.user())
                .option(ConnectionFactoryOptions.PASSWORD, database.password())
                .build());
    }

    private static void migrate(String jdbcUrl) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement()) {
            statement.execute(procedure());
            statement.execute("create schema trial");
            statement.execute("call create_event_log('trial')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String procedure() {
        try (InputStream sql =
                Objects.requireNonNull(EventLog.class.getResourceAsStream("/db/migration/__root/V1__event_log.sql"))) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
