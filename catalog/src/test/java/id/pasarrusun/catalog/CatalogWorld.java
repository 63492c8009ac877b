package id.pasarrusun.catalog;

import id.pasarrusun.catalog.maker.Admitting;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.Enrolling;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerState;
import id.pasarrusun.catalog.maker.NewMaker;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.catalog.maker.Training;
import id.pasarrusun.devservers.TestServers;
import id.pasarrusun.devservers.TestSpace;
import id.pasarrusun.devservers.postgres.Database;
import id.pasarrusun.devservers.postgres.Schemas;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// The catalogue's rooms over a fresh database, with one maker in one tower: the world in which its tests happen.
public final class CatalogWorld implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
    public final MakerId ratmi;

    private CatalogWorld(Database database, Map<String, Object> settings, Class<?>... more) {
        rooms.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        rooms.registerBean(ConnectionFactory.class, () -> ConnectionFactories.get(database.r2dbcUrl()));
        rooms.register(Rooms.class);
        Stream.of(more).forEach(rooms::register);
        rooms.refresh();
        done(the(Enrolling.class).addTower(new Tower("marunda", "Rusunawa Marunda", "Cilincing", "Jakarta Utara", "")));
        ratmi = enrol("ratmi");
    }

    public static CatalogWorld fresh(Class<?> test) {
        return with(TestServers.connect().space(test), Map.of());
    }

    /// With rooms that need more than the database, and what they are told.
    public static CatalogWorld with(TestSpace space, Map<String, Object> settings, Class<?>... more) {
        return new CatalogWorld(space.database("catalog", Schemas.of("media", "catalog")), settings, more);
    }

    /// A maker trained in weaving and in nothing else.
    public MakerId enrol(String slug) {
        return enrol(slug, "Ratmi", "marunda");
    }

    public MakerId enrol(String slug, String name, String tower) {
        Training weaving = new Training(Craft.ANYAMAN, "2026-1", 2026);
        return await(the(Enrolling.class).enrol(new NewMaker(slug, name, tower, "Menganyam.", List.of(weaving))));
    }

    /// An officer closes a maker's shop for a time.
    public void suspend(MakerId maker) {
        await(the(Admitting.class).suspend(MakerState.By.SHOP, maker, "Aduan sedang diperiksa."));
    }

    public void restore(MakerId maker) {
        await(the(Admitting.class).restore(MakerState.By.SHOP, maker));
    }

    public <T> T the(Class<T> type) {
        return rooms.getBean(type);
    }

    public <T> T the(String name, Class<T> type) {
        return rooms.getBean(name, type);
    }

    public <T> Mono<T> inTransaction(Mono<T> work) {
        return the(TransactionalOperator.class).transactional(work);
    }

    public static <T> T await(Mono<T> work) {
        return Objects.requireNonNull(work.block(PATIENCE));
    }

    public static void done(Mono<Void> work) {
        work.block(PATIENCE);
    }

    @Override
    public void close() {
        rooms.close();
    }

    /// The rooms that need nothing but the database.
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties
    @ComponentScan(
            basePackages = {"id.pasarrusun.catalog", "id.pasarrusun.media.image"},
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = "id\\.pasarrusun\\.catalog\\.search\\..*"))
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
        MovableClock clock() {
            return new MovableClock();
        }
    }
}
