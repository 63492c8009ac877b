package id.pasarrusun.storefront.idempotency;

import id.pasarrusun.storefront.idempotency.IdempotencyKey.Call;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// Repeatable calls in SQL.
final class IdempotencyStore {

    private final DatabaseClient database;

    IdempotencyStore(DatabaseClient database) {
        this.database = database;
    }

    /// What a call meets.
    sealed interface Turn {

        /// It is to be made now.
        ///
        /// @param since when it was first tried, by a process that died on it; none when this is the first time
        record Mine(Instant at, @Nullable Instant since) implements Turn {}

        /// Somebody makes it at this moment.
        record Running() implements Turn {}

        /// The key was used with another body.
        record Taken() implements Turn {}

        /// It was made, and this was said.
        record Made(Answer answer) implements Turn {}
    }

    /// Begins a call, or takes over one of the same body that was tried before `deadBefore` and never ended.
    Mono<Turn> begin(Call call, Instant now, Instant deadBefore) {
        return database.sql("""
            insert into storefront.idempotency as kept (call, body_hash, begun_at, tried_at)
            values (:call, :body, :now, :now)
            on conflict (call) do update set tried_at = :now
              where kept.status is null and kept.tried_at < :dead and kept.body_hash = excluded.body_hash
            returning begun_at
            """)
                .bind("call", call.call())
                .bind("body", call.body())
                .bind("now", now)
                .bind("dead", deadBefore)
                .map(row -> mine(row, now))
                .one()
                .switchIfEmpty(find(call));
    }

    /// Keeps the answer, unless somebody took the call over.
    Mono<Void> finish(Call call, Instant triedAt, Answer answer) {
        return database.sql("""
            update storefront.idempotency
            set status = :status, content_type = :type, location = :location, body = :answer
            where call = :call and tried_at = :tried and status is null
            """)
                .bind("status", answer.status())
                .bind("type", answer.contentType())
                .bind("location", Parameters.in(R2dbcType.VARCHAR, answer.location()))
                .bind("answer", answer.body())
                .bind("call", call.call())
                .bind("tried", triedAt)
                .then();
    }

    /// Forgets a call that came to nothing, so that it can be made again at once.
    Mono<Void> forget(Call call, Instant triedAt) {
        return database.sql("""
            delete from storefront.idempotency where call = :call and tried_at = :tried and status is null
            """)
                .bind("call", call.call())
                .bind("tried", triedAt)
                .then();
    }

    Mono<Void> sweep(Instant before) {
        return database.sql("delete from storefront.idempotency where begun_at < :before")
                .bind("before", before)
                .then();
    }

    /// A row that was forgotten between the two statements counts as running: whoever asks again finds out.
    private Mono<Turn> find(Call call) {
        return database.sql("""
            select body_hash, status, content_type, location, body from storefront.idempotency where call = :call
            """)
                .bind("call", call.call())
                .map(row -> kept(row, call))
                .one()
                .defaultIfEmpty(new Turn.Running());
    }

    private static Turn mine(Readable row, Instant now) {
        Instant begun = required(row.get("begun_at", Instant.class));
        return new Turn.Mine(now, begun.isBefore(now) ? begun : null);
    }

    private static Turn kept(Readable row, Call call) {
        if (!call.body().equals(row.get("body_hash", String.class))) {
            return new Turn.Taken();
        }
        Integer status = row.get("status", Integer.class);
        return status == null
                ? new Turn.Running()
                : new Turn.Made(new Answer(
                        status,
                        required(row.get("content_type", String.class)),
                        row.get("location", String.class),
                        required(row.get("body", String.class))));
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
