package id.pasarrusun.media;

import id.pasarrusun.devservers.TestServers;
import id.pasarrusun.devservers.TestSpace;
import id.pasarrusun.devservers.postgres.Database;
import id.pasarrusun.devservers.postgres.Schemas;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.OwnerId;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// All rooms of media over a fresh database and a bucket of their own, with the worker at work.
public final class MediaWorld implements AutoCloseable {

    public static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);

    public final OwnerId owner = new OwnerId(UUID.randomUUID());
    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();

    private MediaWorld(TestSpace space) {
        Database database = space.database("media", Schemas.of("media"));
        rooms.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings(space)));
        rooms.registerBean(ConnectionFactory.class, () -> ConnectionFactories.get(database.r2dbcUrl()));
        rooms.register(Rooms.class);
        rooms.refresh();
    }

    public static MediaWorld fresh(Class<?> test) {
        return new MediaWorld(TestServers.connect().space(test));
    }

    public <T> T the(Class<T> type) {
        return rooms.getBean(type);
    }

    /// The state of the owner's picture once the worker is done with it.
    public ImageState settled(ImageId id) {
        return await(the(Images.class)
                .find(owner, id)
                .filter(state -> !(state instanceof ImageState.Received))
                .repeatWhenEmpty(again -> again.delayElements(PAUSE)));
    }

    /// Waits until there is nothing any more.
    public static <T> void awaitGone(Mono<T> thing) {
        thing.hasElement()
                .filter(there -> !there)
                .repeatWhenEmpty(again -> again.delayElements(PAUSE))
                .block(PATIENCE);
    }

    public static <T> T await(Mono<T> work) {
        return Objects.requireNonNull(work.block(PATIENCE));
    }

    @Override
    public void close() {
        rooms.close();
    }

    private static Map<String, Object> settings(TestSpace space) {
        return Map.of(
                "pasar.media.store.endpoint", space.store().endpoint().toString(),
                "pasar.media.store.access-key", space.store().accessKey(),
                "pasar.media.store.secret-key", space.store().secretKey(),
                "pasar.media.store.bucket", space.bucket());
    }

    /// The module's own rooms and the followers that wake the worker.
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties
    @ComponentScan({
        "id.pasarrusun.media.image",
        "id.pasarrusun.media.intake",
        "id.pasarrusun.media.rendition",
        "id.pasarrusun.media.store",
        "id.pasarrusun.kernel.log"
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
    }
}
