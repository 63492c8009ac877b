package id.pasarrusun.kernel.log;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// A module's append-only log in `<schema>.log`: a fact is written in the very transaction in which it becomes true.
///
/// The kind of an entry is the simple name of its record, so a record of `E` is never renamed once it was written.
///
/// @param <E> the module's events: a sealed interface of records
public final class EventLog<E> {

    static final String CHANNEL = "pasar_log";

    private final String schema;
    private final Map<String, ObjectReader> kinds;
    private final DatabaseClient database;
    private final JsonMapper json;
    private final InstantSource clock;

    /// @param schema the module's schema, made by `create_event_log`
    public EventLog(String schema, Class<E> events, DatabaseClient database, JsonMapper json, InstantSource clock) {
        this.schema = schema;
        this.kinds = kinds(events, json);
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /// Writes `event` in the caller's transaction and wakes the readers once that transaction commits.
    public Mono<Void> append(E event) {
        return appendAll(List.of(event));
    }

    /// Writes `events`, in their order and with one statement.
    public Mono<Void> appendAll(List<? extends E> events) {
        if (events.isEmpty()) {
            return Mono.empty();
        }
        return database.sql("""
            with entries as (
              insert into %s.log (kind, payload, at)
              select kind, cast(payload as jsonb), :at
              from unnest(cast(:kinds as text[]), cast(:payloads as text[])) with ordinality
                t(kind, payload, position)
              order by position
              returning id)
            select pg_notify(:channel, :schema) from entries limit 1
            """.formatted(schema))
                .bind("at", clock.instant())
                .bind(
                        "kinds",
                        events.stream()
                                .map(event -> event.getClass().getSimpleName())
                                .toArray(String[]::new))
                .bind("payloads", events.stream().map(json::writeValueAsString).toArray(String[]::new))
                .bind("channel", CHANNEL)
                .bind("schema", schema)
                .then();
    }

    String schema() {
        return schema;
    }

    /// The event of a stored entry, or null when its kind is one that this version does not know.
    @Nullable
    E read(String kind, String payload) {
        ObjectReader reader = kinds.get(kind);
        return reader == null ? null : reader.readValue(payload);
    }

    /// The readers are made here and now: made at the first entry they would wait for a lock on the event loop.
    private static Map<String, ObjectReader> kinds(Class<?> events, JsonMapper json) {
        if (!events.isSealed()) {
            throw new IllegalArgumentException(events + " is not sealed, so its kinds cannot be known");
        }
        Map<String, ObjectReader> kinds = new HashMap<>();
        for (Class<?> permitted : events.getPermittedSubclasses()) {
            kinds.put(permitted.getSimpleName(), json.readerFor(permitted));
        }
        return Map.copyOf(kinds);
    }
}
