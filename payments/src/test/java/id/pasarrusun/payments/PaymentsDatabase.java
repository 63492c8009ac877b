package id.pasarrusun.payments;

import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.payments.order.PaymentsEvent;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.json.JsonMapper;

/// An empty database of this module on a PostgreSQL that all tests of this process share.
public final class PaymentsDatabase {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ConnectionFactory connections;
    private final DatabaseClient client;
    private final TransactionalOperator transaction;

    private PaymentsDatabase(String name) {
        this.connections = ConnectionFactories.get(
                "r2dbc:postgresql://postgres:postgres@localhost:" + SERVER.getPort() + "/" + name);
        this.client = DatabaseClient.create(connections);
        this.transaction = TransactionalOperator.create(new R2dbcTransactionManager(connections));
    }

    /// One that nobody else uses, migrated.
    public static PaymentsDatabase fresh() {
        String name = "payments_" + COUNT.incrementAndGet();
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database " + name, e);
        }
        List.of("__root", "payments").forEach(folder -> migrate(SERVER.getDatabase("postgres", name), folder));
        return new PaymentsDatabase(name);
    }

    private static void migrate(DataSource database, String folder) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + folder)
                .table("flyway_" + folder.replace("__", ""))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ConnectionFactory connections() {
        return connections;
    }

    public DatabaseClient client() {
        return client;
    }

    public TransactionalOperator transaction() {
        return transaction;
    }

    public EventLog<PaymentsEvent> log(InstantSource clock) {
        return new EventLog<>("payments", PaymentsEvent.class, client, new JsonMapper(), clock);
    }
}
