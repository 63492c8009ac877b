package id.pasarrusun.payments;

import id.pasarrusun.devservers.TestServers;
import id.pasarrusun.devservers.postgres.Database;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.payments.order.PaymentsEvent;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.time.InstantSource;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.json.JsonMapper;

/// An empty database of this module on the PostgreSQL that all tests share.
public final class PaymentsDatabase {

    private final ConnectionFactory connections;
    private final DatabaseClient client;
    private final TransactionalOperator transaction;

    private PaymentsDatabase(Database database) {
        this.connections = ConnectionFactories.get(ConnectionFactoryOptions.parse(database.r2dbcUrl())
                .mutate()
                .option(ConnectionFactoryOptions.USER, database.user())
                .option(ConnectionFactoryOptions.PASSWORD, database.password())
                .build());
        this.client = DatabaseClient.create(connections);
        this.transaction = TransactionalOperator.create(new R2dbcTransactionManager(connections));
    }

    /// One that nobody else uses, migrated.
    public static PaymentsDatabase fresh() {
        return new PaymentsDatabase(TestServers.connect()
                .space(PaymentsDatabase.class)
                .database(
                        "payments",
                        jdbcUrl -> List.of("__root", "payments").forEach(folder -> migrate(jdbcUrl, folder))));
    }

    private static void migrate(String jdbcUrl, String folder) {
        Flyway.configure()
                .dataSource(jdbcUrl, null, null)
                .locations("classpath:db/migration/" + folder)
                .table("flyway_" + folder.replace("__", ""))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
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
