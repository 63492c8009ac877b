package id.pasarrusun.kernel.log;

import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/// The knocks at the door: names of schemas whose logs have grown, from LISTEN on one connection of its own. A knock
/// can
/// be lost with the connection, so whoever listens also looks by the clock; the table is the truth.
public final class LogSignals {

    private static final Duration RECONNECT_MIN = Duration.ofMillis(200);
    private static final Duration RECONNECT_MAX = Duration.ofSeconds(5);

    private final Flux<String> schemas;

    LogSignals(ConnectionFactory connections) {
        ConnectionFactory direct = unpooled(connections);
        this.schemas = Flux.usingWhen(direct.create(), LogSignals::listen, Connection::close)
                .retryWhen(Retry.backoff(Long.MAX_VALUE, RECONNECT_MIN).maxBackoff(RECONNECT_MAX))
                .repeat()
                .publish()
                .refCount();
    }

    /// Schemas as they signal; never ends and never fails.
    public Flux<String> schemas() {
        return schemas;
    }

    private static Flux<String> listen(Connection connection) {
        PostgresqlConnection postgres = (PostgresqlConnection) connection;
        Mono<Void> listening =
                postgres.createStatement("listen " + EventLog.CHANNEL).execute().then();
        return listening.thenMany(postgres.getNotifications()).mapNotNull(Notification::getParameter);
    }

    private static ConnectionFactory unpooled(ConnectionFactory connections) {
        if (connections instanceof Wrapped<?> wrapper) {
            Object inner = wrapper.unwrap();
            if (inner instanceof ConnectionFactory factory) {
                return unpooled(factory);
            }
        }
        return Objects.requireNonNull(connections);
    }
}
