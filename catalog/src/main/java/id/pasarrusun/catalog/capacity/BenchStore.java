package id.pasarrusun.catalog.capacity;

import id.pasarrusun.catalog.capacity.Workshop.Outlook;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.stock.HoldRef;
import id.pasarrusun.catalog.stock.VariantId;
import io.r2dbc.spi.Readable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What makers said of their work and what of it is spoken for, in SQL. Every method works in the caller's transaction.
final class BenchStore {

    private static final HoldRef NOBODY = new HoldRef(new UUID(0, 0));
    private static final TypeReference<List<DayRow>> DAYS = new TypeReference<>() {};
    private static final TypeReference<Map<LocalDate, Integer>> PIECES = new TypeReference<>() {};

    private static final String WORKSHOPS = """
        select c.maker_id, c.craft, c.per_week,
          (select array_agg(d.weekday) from catalog.day_off d where d.maker_id = c.maker_id) off,
          (select json_agg(json_build_object('from', s.from_day, 'until', s.until_day))::text
           from (select from_day, until_day from catalog.blackout b where b.maker_id = c.maker_id
                 union all select from_day, until_day from catalog.away a where a.maker_id = c.maker_id) s
           where s.until_day >= :today) out,
          (select json_object_agg(w.week, w.pieces)::text
           from (select u.week, sum(u.pieces) pieces from catalog.capacity_use u
                 where u.maker_id = c.maker_id and u.craft = c.craft and u.state <> 'released' and u.ref <> :ref
                   and u.week > :today - 7
                 group by u.week) w) taken
        from catalog.capacity c where c.maker_id = any(:makers)
        """;

    private final DatabaseClient database;
    private final JsonMapper json;

    BenchStore(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    private record DayRow(LocalDate from, LocalDate until) {}

    /// The workshops of all crafts of which the makers have said how much they make.
    Mono<Map<Bench, Workshop>> workshops(Collection<MakerId> makers, LocalDate today) {
        return workshops(makers, today, NOBODY);
    }

    /// @param but what is spoken for by this one does not count
    Mono<Map<Bench, Workshop>> workshops(Collection<MakerId> makers, LocalDate today, HoldRef but) {
        return makers.isEmpty()
                ? Mono.just(Map.of())
                : database.sql(WORKSHOPS)
                        .bind("makers", uuids(makers.stream().map(MakerId::value)))
                        .bind("today", today)
                        .bind("ref", but.value())
                        .map(row -> Map.entry(bench(row), workshop(row)))
                        .all()
                        .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /// Whose benches the variants are made at, and after how many days at the earliest.
    Mono<Map<VariantId, Need>> needs(Collection<VariantId> variants) {
        return database.sql("""
            select s.variant_id, l.maker_id, lower(v.content ->> 'craft') craft,
              cast(v.content ->> 'promisedDays' as int) days
            from catalog.stock s
            join catalog.listing l on l.id = s.listing_id
            join catalog.listing_version v on v.listing_id = l.id and v.number = coalesce(l.approved_version, 1)
            where s.variant_id = any(:ids)
            """)
                .bind("ids", uuids(variants.stream().map(VariantId::value)))
                .map(row -> Map.entry(
                        new VariantId(uuid(row, "variant_id")),
                        new Need(bench(row), Objects.requireNonNull(row.get("days", Integer.class)))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /// Where and after how many days a piece is made.
    record Need(Bench bench, int promisedDays) {

        Outlook outlook(LocalDate today, int weeks) {
            return new Outlook(today, promisedDays, weeks);
        }
    }

    /// Takes the benches for this transaction, in an order that is always the same.
    Mono<Void> lock(Set<Bench> benches) {
        List<Bench> all = List.copyOf(benches);
        return database.sql("""
            select c.maker_id from catalog.capacity c
            where (c.maker_id, c.craft) in (
              select * from unnest(cast(:makers as uuid[]), cast(:crafts as text[])))
            order by c.maker_id, c.craft for update of c
            """)
                .bind("makers", uuids(all.stream().map(bench -> bench.maker().value())))
                .bind("crafts", all.stream().map(bench -> bench.craft().slug()).toArray(String[]::new))
                .fetch()
                .all()
                .then();
    }

    /// Forgets what the one had put by or let go.
    Mono<Void> makeWay(HoldRef ref) {
        return database.sql("delete from catalog.capacity_use where ref = :ref and state in ('held', 'released')")
                .bind("ref", ref.value())
                .then();
    }

    /// Puts pieces by for the one.
    Mono<Void> take(HoldRef ref, Allotment.Made line, Instant until) {
        return database.sql("""
            insert into catalog.capacity_use (ref, variant_id, maker_id, craft, week, pieces, state, until)
            select :ref, :variant, :maker, :craft, w.week, w.pieces, 'held', :until
            from unnest(cast(:weeks as date[]), cast(:pieces as int[])) w(week, pieces)
            """)
                .bind("ref", ref.value())
                .bind("until", until)
                .bind("variant", line.variant().value())
                .bind("maker", line.bench().maker().value())
                .bind("craft", line.bench().craft().slug())
                .bind(
                        "weeks",
                        line.plan().pieces().keySet().stream().map(Week::monday).toArray(LocalDate[]::new))
                .bind("pieces", line.plan().pieces().values().toArray(Integer[]::new))
                .then();
    }

    /// Ends what the one had put by; the benches that it is about.
    Mono<Set<Bench>> settle(HoldRef ref, String state) {
        return database.sql("""
            update catalog.capacity_use set state = :state where ref = :ref and state = 'held'
            returning maker_id, craft
            """)
                .bind("state", state)
                .bind("ref", ref.value())
                .map(BenchStore::bench)
                .all()
                .collect(Collectors.toSet());
    }

    /// Gives back the weeks of some of what was sold to the one; the benches that it is about.
    Mono<Set<Bench>> letGo(HoldRef ref, Collection<VariantId> variants) {
        return database.sql("""
            update catalog.capacity_use set state = 'released'
            where ref = :ref and state <> 'released' and variant_id = any(:variants) returning maker_id, craft
            """)
                .bind("ref", ref.value())
                .bind("variants", uuids(variants.stream().map(VariantId::value)))
                .map(BenchStore::bench)
                .all()
                .collect(Collectors.toSet());
    }

    /// For whom something is still put by, off a shelf or at a bench, though somebody should have looked before `now`.
    Flux<HoldRef> forgotten(Instant now, int limit) {
        return database.sql("""
            select ref from (
              select ref, until from catalog.stock_hold where state = 'held' and until < :now
              union all select ref, until from catalog.capacity_use where state = 'held' and until < :now) h
            group by ref order by min(until) limit :limit
            """)
                .bind("now", now)
                .bind("limit", limit)
                .mapValue(UUID.class)
                .all()
                .map(HoldRef::new);
    }

    /// The listings of which anything is made to order at the bench.
    Mono<List<UUID>> listings(Bench bench) {
        return database.sql("""
            select distinct s.listing_id from catalog.stock s
            join catalog.listing l on l.id = s.listing_id
            join catalog.listing_version v on v.listing_id = l.id and v.number = l.approved_version
            where s.to_order and l.maker_id = :maker and lower(v.content ->> 'craft') = :craft
            """)
                .bind("maker", bench.maker().value())
                .bind("craft", bench.craft().slug())
                .mapValue(UUID.class)
                .all()
                .collectList();
    }

    private Workshop workshop(Readable row) {
        Integer[] off = row.get("off", Integer[].class);
        String out = row.get("out", String.class);
        String taken = row.get("taken", String.class);
        return new Workshop(
                Objects.requireNonNull(row.get("per_week", Integer.class)),
                new Workdays(
                        off == null
                                ? Set.of()
                                : Stream.of(off).map(DayOfWeek::of).collect(Collectors.toSet()),
                        out == null ? List.of() : stretches(out)),
                taken == null ? Map.of() : pieces(taken));
    }

    private List<Stretch> stretches(String out) {
        return json.readValue(out, DAYS).stream()
                .map(days -> new Stretch(days.from, days.until))
                .toList();
    }

    private Map<Week, Integer> pieces(String taken) {
        return json.readValue(taken, PIECES).entrySet().stream()
                .collect(Collectors.toMap(entry -> new Week(entry.getKey()), Map.Entry::getValue));
    }

    private static Bench bench(Readable row) {
        return new Bench(
                new MakerId(uuid(row, "maker_id")),
                Craft.ofSlug(Objects.requireNonNull(row.get("craft", String.class))));
    }

    private static UUID uuid(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, UUID.class));
    }

    private static UUID[] uuids(Stream<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
