package id.pasarrusun.catalog.maker;

import id.pasarrusun.catalog.maker.MakerState.By;
import id.pasarrusun.kernel.failure.NotFound;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The steps of makers in SQL. They are only ever added to.
final class MakerSteps {

    private static final String STEP = "select id, state, at, by_id, by_name, reason, until from catalog.maker_step ";

    private final DatabaseClient database;

    MakerSteps(DatabaseClient database) {
        this.database = database;
    }

    /// Takes the maker for this transaction, so that two steps follow each other, and names where she is.
    Mono<MakerState> lock(MakerId maker) {
        return database.sql("select id from catalog.maker where id = :id for update")
                .bind("id", maker.value())
                .mapValue(UUID.class)
                .one()
                .switchIfEmpty(Mono.error(() -> NotFound.of("maker", maker.value())))
                .then(now(maker));
    }

    Mono<MakerState> now(MakerId maker) {
        return newest(maker, 1).next().switchIfEmpty(Mono.error(() -> NotFound.of("maker", maker.value())));
    }

    Flux<MakerState> newest(MakerId maker, int limit) {
        return database.sql(STEP + "where maker_id = :maker order by id desc limit :limit")
                .bind("maker", maker.value())
                .bind("limit", limit)
                .map(MakerSteps::toState)
                .all();
    }

    Mono<MakerState> get(MakerId maker, long step) {
        return database.sql(STEP + "where maker_id = :maker and id = :id")
                .bind("maker", maker.value())
                .bind("id", step)
                .map(MakerSteps::toState)
                .one();
    }

    /// Writes the step down and names it.
    Mono<Long> take(MakerId maker, MakerState next) {
        return database.sql("update catalog.maker set standing = :standing where id = :id")
                .bind("standing", next.standing().name())
                .bind("id", maker.value())
                .then()
                .then(add(maker.value(), next));
    }

    Mono<Long> add(UUID maker, MakerState next) {
        var statement = database.sql("""
            insert into catalog.maker_step (maker_id, state, at, by_id, by_name, reason, until)
            values (:maker, :state, :at, :by, :name, :reason, :until) returning id
            """)
                .bind("maker", maker)
                .bind("state", next.standing().name())
                .bind("at", next.at())
                .bind("by", next.by().id())
                .bind("name", next.by().name());
        var reasoned = next.why()
                .map(why -> statement.bind("reason", why))
                .orElseGet(() -> statement.bindNull("reason", String.class));
        return (next instanceof MakerState.Invited invited
                        ? reasoned.bind("until", invited.until())
                        : reasoned.bindNull("until", Instant.class))
                .mapValue(Long.class)
                .one();
    }

    private static MakerState toState(Readable row) {
        Instant at = required(row.get("at", Instant.class));
        By by = new By(required(row.get("by_id", UUID.class)), required(row.get("by_name", String.class)));
        String reason = row.get("reason", String.class);
        return switch (Standing.valueOf(required(row.get("state", String.class)))) {
            case APPLIED -> new MakerState.Applied(at, by);
            case INVITED -> new MakerState.Invited(at, by, required(row.get("until", Instant.class)));
            case PREPARING -> new MakerState.Preparing(at, by);
            case OPEN -> new MakerState.Open(at, by);
            case SUSPENDED -> new MakerState.Suspended(at, by, required(reason));
            case ENDED -> new MakerState.Ended(at, by, required(reason));
            case REFUSED -> new MakerState.Refused(at, by, required(reason));
        };
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
