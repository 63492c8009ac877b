package id.pasarrusun.media.image;

import id.pasarrusun.kernel.log.EventLog;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// All pictures and their states.
public final class Images {

    private static final String STATE = "select id, state, width, height, digest, reason from media.image ";

    private final DatabaseClient database;
    private final EventLog<MediaEvent> log;
    private final InstantSource clock;

    Images(DatabaseClient database, EventLog<MediaEvent> log, InstantSource clock) {
        this.database = database;
        this.log = log;
        this.clock = clock;
    }

    /// The state of the owner's picture; empty for a stranger's.
    public Mono<ImageState> find(OwnerId owner, ImageId id) {
        return database.sql(STATE + "where id = :id and owner = :owner")
                .bind("id", id.value())
                .bind("owner", owner.value())
                .map(Images::toState)
                .one();
    }

    /// The states of those that exist and are the owner's.
    public Mono<Map<ImageId, ImageState>> states(OwnerId owner, Collection<ImageId> ids) {
        if (ids.isEmpty()) {
            return Mono.just(Map.of());
        }
        return database.sql(STATE + "where owner = :owner and id = any(:ids)")
                .bind("owner", owner.value())
                .bind("ids", ids.stream().map(ImageId::value).toArray(UUID[]::new))
                .map(row -> Map.entry(new ImageId(required(row.get("id", UUID.class))), toState(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /// Whose picture has that id; empty while nobody sent one.
    public Mono<OwnerId> findOwner(ImageId id) {
        return database.sql("select owner from media.image where id = :id")
                .bind("id", id.value())
                .mapValue(UUID.class)
                .one()
                .map(OwnerId::new);
    }

    /// Notes in the caller's transaction that the bytes are kept; a repetition changes nothing.
    public Mono<Void> received(OwnerId owner, ImageId id) {
        return database.sql("""
            insert into media.image (id, owner, state, received_at)
            values (:id, :owner, 'received', :at) on conflict (id) do nothing
            """)
                .bind("id", id.value())
                .bind("owner", owner.value())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .filter(inserted -> inserted == 1)
                .flatMap(inserted -> log.append(new MediaEvent.ImageReceived(id.value())));
    }

    /// Notes in the caller's transaction what the worker found; what was found before stays.
    public Mono<Void> settle(ImageId id, ImageState state) {
        return switch (state) {
            case ImageState.Received() -> Mono.empty();
            case ImageState.Ready ready -> settle(id, ready);
            case ImageState.Refused(ImageState.Reason reason) ->
                settle(
                        database.sql("""
                            update media.image set state = 'refused', reason = :reason
                            where id = :id and state = 'received'
                            """).bind("reason", reason.name()).bind("id", id.value()),
                        new MediaEvent.ImageRefused(id.value(), reason));
        };
    }

    private Mono<Void> settle(ImageId id, ImageState.Ready ready) {
        DatabaseClient.GenericExecuteSpec update = database.sql("""
            update media.image set state = 'ready', width = :width, height = :height, digest = :digest
            where id = :id and state = 'received'
            """)
                .bind("width", ready.width())
                .bind("height", ready.height())
                .bind("digest", Parameters.in(R2dbcType.VARCHAR, ready.digest()))
                .bind("id", id.value());
        return settle(update, new MediaEvent.ImageReady(id.value()));
    }

    private Mono<Void> settle(DatabaseClient.GenericExecuteSpec update, MediaEvent event) {
        return update.fetch().rowsUpdated().filter(settled -> settled == 1).flatMap(settled -> log.append(event));
    }

    private static ImageState toState(Readable row) {
        String state = required(row.get("state", String.class));
        return switch (state) {
            case "received" -> new ImageState.Received();
            case "ready" ->
                new ImageState.Ready(
                        required(row.get("width", Integer.class)),
                        required(row.get("height", Integer.class)),
                        row.get("digest", String.class));
            case "refused" ->
                new ImageState.Refused(ImageState.Reason.valueOf(required(row.get("reason", String.class))));
            default -> throw new IllegalStateException("No picture is ever " + state);
        };
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
