package id.pasarrusun.payments;

import id.pasarrusun.devservers.TestServers;
import id.pasarrusun.devservers.postgres.Database;
import id.pasarrusun.devservers.postgres.Schemas;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.payments.order.PaymentsEvent;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import java.time.InstantSource;
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
        this.connections = ConnectionFactories.get(database.r2dbcUrl());
        this.client = DatabaseClient.create(connections);
        this.transaction = TransactionalOperator.create(new R2dbcTransactionManager(connections));
    }

    /// One that nobody else uses, migrated.
    public static PaymentsDatabase fresh() {
        return new PaymentsDatabase(
                TestServers.connect().space(PaymentsDatabase.class).database("payments", Schemas.of("payments")));
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
