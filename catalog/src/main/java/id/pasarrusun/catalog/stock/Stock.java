package id.pasarrusun.catalog.stock;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.kernel.log.EventLog;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// Pieces on hand and pieces held back. Every method works in the caller's transaction; rows are locked in the order of
/// their ids, so two buyers of the same things never wait for each other in a circle.
public final class Stock {

    private final DatabaseClient database;
    private final EventLog<CatalogEvent> log;

    Stock(DatabaseClient database, EventLog<CatalogEvent> log) {
        this.database = database;
        this.log = log;
    }

    /// Begins to count a new variant of a listing.
    public Mono<Void> open(VariantId variant, UUID listing, int onHand) {
        return database.sql(
                        "insert into catalog.stock (variant_id, listing_id, on_hand) values (:id, :listing, :onHand)")
                .bind("id", variant.value())
                .bind("listing", listing)
                .bind("onHand", onHand)
                .then();
    }

    /// Sets how many can be bought from now on; what is held back stays held back besides.
    public Mono<Void> setAvailable(VariantId variant, int available) {
        return changed(database.sql("""
            update catalog.stock set on_hand = held + :available where variant_id = :id
            returning listing_id
            """).bind("available", available).bind("id", variant.value()));
    }

    /// Makes the variant to order from now on, or no longer.
    public Mono<Void> setToOrder(VariantId variant, boolean toOrder) {
        return changed(database.sql("""
            update catalog.stock set to_order = :toOrder where variant_id = :id and to_order <> :toOrder
            returning listing_id
            """).bind("toOrder", toOrder).bind("id", variant.value()));
    }

    /// Holds all lines back for `ref`, or says which fall short; then nothing is held once the caller has rolled back.
    /// What was held for `ref` before makes way, whether it was released or not: news of a release may come late.
    ///
    /// @param until when somebody looks whether the hold was forgotten
    public Mono<Hold> hold(HoldRef ref, List<HoldLine> lines, Instant until) {
        List<HoldLine> merged = merged(lines);
        Set<VariantId> variants = merged.stream().map(HoldLine::variant).collect(Collectors.toSet());
        return lock(ref, variants).flatMap(shelves -> {
            List<Hold.ShortLine> shortLines = shortLines(merged, shelves);
            return shortLines.isEmpty() ? take(ref, merged, until) : Mono.just(new Hold.TooFew(shortLines));
        });
    }

    private static List<HoldLine> merged(List<HoldLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(HoldLine::variant, Collectors.summingInt(HoldLine::quantity)))
                .entrySet()
                .stream()
                .map(entry -> new HoldLine(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// What was held for `ref` is sold. Lines that are no longer held stay as they are: money that comes after a
    /// release needs a new hold.
    public Mono<Void> commit(HoldRef ref) {
        return settle(ref, "committed", "on_hand = on_hand - quantity, held = held - quantity");
    }

    /// What was held for `ref` is free again. Lines that are no longer held stay as they are.
    public Mono<Void> release(HoldRef ref) {
        return settle(ref, "released", "held = held - quantity");
    }

    /// Takes the variants for this transaction, and says what lies on their shelves; what `ref` itself still holds is
    /// free for it. Read once all are locked, since a statement that waits for a lock sees the holds as they were
    /// before.
    public Mono<Map<VariantId, Shelf>> lock(HoldRef ref, Set<VariantId> variants) {
        return database.sql("""
            select variant_id from catalog.stock
            where variant_id in (
              select unnest(cast(:ids as uuid[])) union select variant_id from catalog.stock_hold where ref = :ref)
            order by variant_id for update
            """)
                .bind("ids", ids(variants))
                .bind("ref", ref.value())
                .fetch()
                .all()
                .then(shelves(ref, variants));
    }

    private Mono<Map<VariantId, Shelf>> shelves(HoldRef ref, Set<VariantId> variants) {
        return database.sql("""
            select s.variant_id, s.on_hand, s.held - coalesce(own.quantity, 0) held, s.to_order
            from catalog.stock s left join catalog.stock_hold own
              on own.ref = :ref and own.variant_id = s.variant_id and own.state = 'held'
            where s.variant_id = any(:ids)
            """)
                .bind("ref", ref.value())
                .bind("ids", ids(variants))
                .map(Stock::toShelf)
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static List<Hold.ShortLine> shortLines(List<HoldLine> lines, Map<VariantId, Shelf> shelves) {
        return lines.stream()
                .map(line -> new Hold.ShortLine(line.variant(), free(shelves, line.variant())))
                .filter(line -> line.available() < wanted(lines, line.variant()))
                .toList();
    }

    private static int free(Map<VariantId, Shelf> shelves, VariantId variant) {
        Shelf shelf = shelves.get(variant);
        return shelf == null ? 0 : shelf.free();
    }

    private static int wanted(List<HoldLine> lines, VariantId variant) {
        return lines.stream()
                .filter(line -> line.variant().equals(variant))
                .mapToInt(HoldLine::quantity)
                .sum();
    }

    private Mono<Hold> take(HoldRef ref, List<HoldLine> lines, Instant until) {
        Mono<Void> makeWay = changed(database.sql("""
            with own as (
              delete from catalog.stock_hold where ref = :ref and state in ('held', 'released')
              returning variant_id, quantity, state)
            update catalog.stock s set held = s.held - own.quantity from own
            where own.state = 'held' and s.variant_id = own.variant_id
            returning s.listing_id
            """).bind("ref", ref.value()));
        Mono<Void> note = database.sql("""
            insert into catalog.stock_hold (ref, variant_id, quantity, state, until)
            select :ref, w.id, w.quantity, 'held', :until
            from unnest(cast(:ids as uuid[]), cast(:quantities as int[])) w(id, quantity)
            """)
                .bind("ref", ref.value())
                .bind("ids", ids(lines))
                .bind("quantities", quantities(lines))
                .bind("until", until)
                .then();
        Mono<Void> raise = changed(database.sql("""
            update catalog.stock s set held = s.held + w.quantity
            from unnest(cast(:ids as uuid[]), cast(:quantities as int[])) w(id, quantity)
            where s.variant_id = w.id and s.on_hand - s.held >= w.quantity
            returning s.listing_id
            """).bind("ids", ids(lines)).bind("quantities", quantities(lines)));
        return makeWay.then(note).then(raise).thenReturn(new Hold.Held());
    }

    private Mono<Void> settle(HoldRef ref, String state, String change) {
        Mono<Void> lock =
                database.sql("""
                    select variant_id from catalog.stock
                    where variant_id in (select variant_id from catalog.stock_hold where ref = :ref)
                    order by variant_id for update
                    """).bind("ref", ref.value()).fetch().all().then();
        return lock.then(
                changed(database.sql("""
                    with settled as (
                      update catalog.stock_hold set state = :state where ref = :ref and state = 'held'
                      returning variant_id, quantity)
                    update catalog.stock s set %s from settled where s.variant_id = settled.variant_id
                    returning s.listing_id
                    """.formatted(change)).bind("state", state).bind("ref", ref.value())));
    }

    private Mono<Void> changed(DatabaseClient.GenericExecuteSpec statement) {
        return statement
                .mapValue(UUID.class)
                .all()
                .distinct()
                .map(CatalogEvent.ListingChanged::new)
                .collectList()
                .flatMap(log::appendAll);
    }

    private static UUID[] ids(List<HoldLine> lines) {
        return lines.stream().map(line -> line.variant().value()).toArray(UUID[]::new);
    }

    private static Integer[] quantities(List<HoldLine> lines) {
        return lines.stream().map(HoldLine::quantity).toArray(Integer[]::new);
    }

    private static UUID[] ids(Set<VariantId> variants) {
        return variants.stream().map(VariantId::value).toArray(UUID[]::new);
    }

    private static Map.Entry<VariantId, Shelf> toShelf(Readable row) {
        return Map.entry(
                new VariantId(Objects.requireNonNull(row.get("variant_id", UUID.class))),
                new Shelf(
                        Objects.requireNonNull(row.get("on_hand", Integer.class)),
                        Objects.requireNonNull(row.get("held", Integer.class)),
                        Objects.requireNonNull(row.get("to_order", Boolean.class))));
    }
}
