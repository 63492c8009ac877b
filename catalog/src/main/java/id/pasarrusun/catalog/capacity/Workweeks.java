package id.pasarrusun.catalog.capacity;

import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import io.r2dbc.spi.Readable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What makers have said about their work.
public final class Workweeks {

    private static final TypeReference<Map<String, Integer>> PER_WEEK = new TypeReference<>() {};
    private static final TypeReference<List<PauseRow>> PAUSES = new TypeReference<>() {};

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Workshops workshops;

    Workweeks(DatabaseClient database, JsonMapper json, Workshops workshops) {
        this.database = database;
        this.json = json;
        this.workshops = workshops;
    }

    private record PauseRow(UUID id, Pause.Kind kind, LocalDate from, LocalDate until, String occasion) {}

    public LocalDate today() {
        return workshops.today();
    }

    /// Hers, and an empty one of a maker who has said nothing yet.
    public Mono<Workweek> of(MakerId maker) {
        return Mono.defer(() -> database.sql("""
            select
              (select json_object_agg(craft, per_week)::text from catalog.capacity where maker_id = :maker) per_week,
              (select array_agg(weekday) from catalog.day_off where maker_id = :maker) off,
              (select json_agg(p order by p."from", p.id)::text from (
                 select id, 'HOLIDAY' kind, from_day "from", until_day "until", reason occasion
                 from catalog.away where maker_id = :maker and until_day >= :today
                 union all
                 select id, 'BLACKOUT', from_day, until_day, occasion
                 from catalog.blackout where maker_id = :maker and until_day >= :today) p) pauses
            """)
                .bind("maker", maker.value())
                .bind("today", today())
                .map(this::toWorkweek)
                .one());
    }

    private Workweek toWorkweek(Readable row) {
        String perWeek = row.get("per_week", String.class);
        Integer[] off = row.get("off", Integer[].class);
        String pauses = row.get("pauses", String.class);
        return new Workweek(
                perWeek == null ? Map.of() : crafts(perWeek),
                off == null ? Set.of() : Stream.of(off).map(DayOfWeek::of).collect(Collectors.toSet()),
                pauses == null ? List.of() : pauses(pauses));
    }

    private Map<Craft, Integer> crafts(String perWeek) {
        return json.readValue(perWeek, PER_WEEK).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> Craft.ofSlug(entry.getKey()), entry -> Objects.requireNonNull(entry.getValue())));
    }

    private List<Pause> pauses(String rows) {
        return json.readValue(rows, PAUSES).stream()
                .map(row -> new Pause(row.id, row.kind, new Stretch(row.from, row.until), row.occasion))
                .toList();
    }
}
