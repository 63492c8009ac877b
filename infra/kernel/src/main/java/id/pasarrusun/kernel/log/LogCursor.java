package id.pasarrusun.kernel.log;

import io.r2dbc.spi.Readable;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// A reader's place in a log, kept in `<schema>.log_cursor`.
final class LogCursor {

    private final DatabaseClient database;
    private final InstantSource clock;
    private final String schema;
    private final String reader;

    LogCursor(DatabaseClient database, InstantSource clock, String schema, String reader) {
        this.database = database;
        this.clock = clock;
        this.schema = schema;
        this.reader = reader;
    }

    /// A place: entries are ordered by the transaction that wrote them, then by id.
    record Position(String xid, long id, int attempts) {

        boolean isBefore(Row row) {
            int order = Long.compareUnsigned(Long.parseUnsignedLong(xid), Long.parseUnsignedLong(row.xid()));
            return order < 0 || (order == 0 && id < row.id());
        }
    }

    /// A stored entry as it lies in the table.
    record Row(String xid, long id, String kind, String payload, java.time.Instant at) {}

    Mono<Position> position() {
        return database.sql(sql("""
            insert into %1$s.log_cursor (reader) values (:reader) on conflict do nothing
            """))
                .bind("reader", reader)
                .then()
                .then(database.sql(
                                sql("select xid::text xid, id, attempts from %1$s.log_cursor where reader = :reader"))
                        .bind("reader", reader)
                        .map(LogCursor::toPosition)
                        .one());
    }

    /// The next entries whose transactions are all over: an id is handed out before its commit, so a row of a
    /// transaction that still runs could otherwise be skipped for ever.
    Mono<List<Row>> next(Position after, int limit) {
        return database.sql(sql("""
            select xid::text xid, id, kind, payload::text payload, at
            from %1$s.log
            where xid < pg_snapshot_xmin(pg_current_snapshot())
              and (xid, id) > (cast(:xid as xid8), :id)
            order by xid, id
            limit :limit
            """))
                .bind("xid", after.xid())
                .bind("id", after.id())
                .bind("limit", limit)
                .map(LogCursor::toRow)
                .all()
                .collectList();
    }

    /// Takes the cursor for this transaction: empty when another runner holds it or has moved it.
    Mono<Position> lock(Position seen) {
        return database.sql(sql("""
            select xid::text xid, id, attempts from %1$s.log_cursor
            where reader = :reader and xid = cast(:xid as xid8) and id = :id
            for update skip locked
            """))
                .bind("reader", reader)
                .bind("xid", seen.xid())
                .bind("id", seen.id())
                .map(LogCursor::toPosition)
                .one();
    }

    Mono<Void> moveTo(Row row) {
        return database.sql(sql("""
            update %1$s.log_cursor set xid = cast(:xid as xid8), id = :id, attempts = 0, last_error = null
            where reader = :reader
            """))
                .bind("xid", row.xid())
                .bind("id", row.id())
                .bind("reader", reader)
                .then();
    }

    Mono<Void> park(Row row, String error) {
        return database.sql(sql("""
            insert into %1$s.log_parked (reader, entry_id, error, parked_at)
            values (:reader, :id, :error, :at) on conflict do nothing
            """))
                .bind("reader", reader)
                .bind("id", row.id())
                .bind("error", error)
                .bind("at", clock.instant())
                .then();
    }

    Mono<Void> failed(Position seen, String error, boolean counts) {
        return database.sql(sql("""
            update %1$s.log_cursor set attempts = attempts + :one, last_error = :error
            where reader = :reader and xid = cast(:xid as xid8) and id = :id
            """))
                .bind("one", counts ? 1 : 0)
                .bind("error", error)
                .bind("reader", reader)
                .bind("xid", seen.xid())
                .bind("id", seen.id())
                .then();
    }

    private String sql(String text) {
        return text.formatted(schema);
    }

    private static Position toPosition(Readable row) {
        return new Position(
                required(row.get("xid", String.class)),
                required(row.get("id", Long.class)),
                required(row.get("attempts", Integer.class)));
    }

    private static Row toRow(Readable row) {
        return new Row(
                required(row.get("xid", String.class)),
                required(row.get("id", Long.class)),
                required(row.get("kind", String.class)),
                required(row.get("payload", String.class)),
                required(row.get("at", java.time.Instant.class)));
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
