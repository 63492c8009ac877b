package id.pasarrusun.storefront.demo;

import id.pasarrusun.catalog.batch.Batching;
import id.pasarrusun.catalog.capacity.Scheduling;
import id.pasarrusun.catalog.food.Permitting;
import id.pasarrusun.catalog.listing.Importing;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.Enrolling;
import id.pasarrusun.dev.ShopDatabase;
import id.pasarrusun.dev.SilentBank;
import id.pasarrusun.devservers.postgres.Database;
import id.pasarrusun.media.store.ObjectStore;
import id.pasarrusun.payments.payout.Disburser;
import id.pasarrusun.payments.payout.Payees;
import id.pasarrusun.storefront.account.Accounts;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/// The rooms that the demo world is carried into, over a database in which nothing is yet.
final class EmptyShop implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();

    EmptyShop() {
        Database database = ShopDatabase.fresh(EmptyShop.class);
        rooms.registerBean(ConnectionFactory.class, () -> ShopDatabase.connections(database));
        rooms.register(Rooms.class);
        rooms.refresh();
    }

    /// As a start of the shop with so many products would load it.
    DemoLoading start(long products) {
        return new DemoLoading(
                people(),
                new DemoPapers(
                        rooms.getBean(Permitting.class),
                        rooms.getBean(Batching.class),
                        rooms.getBean(Workbench.class),
                        rooms.getBean(InstantSource.class)),
                rooms.getBean(Importing.class),
                new DemoSettings(true, products, false),
                new Backroom(Schedulers.immediate()));
    }

    DemoPeople people() {
        return new DemoPeople(
                rooms.getBean(Enrolling.class),
                rooms.getBean(Payees.class),
                rooms.getBean(Accounts.class),
                rooms.getBean(Scheduling.class));
    }

    <T> T the(Class<T> type) {
        return rooms.getBean(type);
    }

    long count(String table) {
        return Objects.requireNonNull(the(DatabaseClient.class)
                .sql("select count(*) from " + table)
                .mapValue(Long.class)
                .one()
                .block(PATIENCE));
    }

    static void done(Mono<?> work) {
        work.block(PATIENCE);
    }

    @Override
    public void close() {
        rooms.close();
    }

    /// Takes everything and keeps nothing.
    private static final class Nowhere implements ObjectStore {

        @Override
        public Mono<Void> put(String key, byte[] bytes, String contentType) {
            return Mono.empty();
        }

        @Override
        public Mono<byte[]> get(String key) {
            return Mono.empty();
        }

        @Override
        public Mono<Void> delete(String key) {
            return Mono.empty();
        }
    }

    /// Nothing is followed and nobody is paid. It carries no stereotype, so that the whole shop does not find it.
    @ComponentScan({
        "id.pasarrusun.catalog.batch",
        "id.pasarrusun.catalog.event",
        "id.pasarrusun.catalog.food",
        "id.pasarrusun.catalog.listing",
        "id.pasarrusun.catalog.maker",
        "id.pasarrusun.catalog.stock",
        "id.pasarrusun.catalog.capacity",
        "id.pasarrusun.media.image",
        "id.pasarrusun.media.intake",
        "id.pasarrusun.payments.fee",
        "id.pasarrusun.payments.ledger",
        "id.pasarrusun.payments.order",
        "id.pasarrusun.payments.payout",
        "id.pasarrusun.storefront.account"
    })
    static class Rooms {

        @Bean
        DatabaseClient database(ConnectionFactory connections) {
            return DatabaseClient.create(connections);
        }

        @Bean
        TransactionalOperator transaction(ConnectionFactory connections) {
            return TransactionalOperator.create(new R2dbcTransactionManager(connections));
        }

        @Bean
        JsonMapper json() {
            return new JsonMapper();
        }

        @Bean
        InstantSource clock() {
            return Clock.systemUTC();
        }

        @Bean
        ObjectStore store() {
            return new Nowhere();
        }

        @Bean
        Disburser bank() {
            return new SilentBank();
        }
    }
}
