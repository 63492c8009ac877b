package id.pasarrusun.catalog.capacity;

import id.pasarrusun.catalog.capacity.BenchStore.Need;
import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.stock.HoldRef;
import id.pasarrusun.catalog.stock.Shelf;
import id.pasarrusun.catalog.stock.Stock;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.log.EventLog;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Puts pieces by for somebody: off the shelf where enough lie there, else out of their maker's weeks. Every method
/// works in the caller's transaction. The rows of the stock are locked first, then those of the benches, each in the
/// order of their keys, so that nobody waits for another in a circle.
public final class Reserving {

    private final Stock stock;
    private final BenchStore store;
    private final Workshops workshops;
    private final EventLog<CatalogEvent> log;

    Reserving(Stock stock, BenchStore store, Workshops workshops, EventLog<CatalogEvent> log) {
        this.stock = stock;
        this.store = store;
        this.workshops = workshops;
        this.log = log;
    }

    /// Puts all of it by, or writes nothing. What was put by for `ref` before makes way, whether it was let go or not.
    ///
    /// @param wanted in the order in which their maker's weeks are given to them; each variant once
    /// @param until  when somebody looks whether it was forgotten
    public Mono<Reservation> reserve(HoldRef ref, List<Wanted> wanted, Instant until) {
        Set<VariantId> variants = wanted.stream().map(Wanted::variant).collect(Collectors.toSet());
        if (variants.size() < wanted.size()) {
            throw new IllegalArgumentException("A variant is wanted once, in one number");
        }
        return stock.lock(ref, variants)
                .flatMap(shelves -> makings(ref, wanted, shelves)
                        .map(makings -> Allotment.of(wanted, shelves, makings))
                        .flatMap(allotment -> settle(ref, allotment, until)));
    }

    /// The workshops of those that the shelf has too few of and that are made to order, locked before they are read:
    /// a statement that waits for a lock sees what is taken as it was before.
    private Mono<Map<VariantId, Making>> makings(HoldRef ref, List<Wanted> wanted, Map<VariantId, Shelf> shelves) {
        List<VariantId> made = wanted.stream()
                .filter(line -> isMade(line, shelves))
                .map(Wanted::variant)
                .toList();
        return made.isEmpty()
                ? Mono.just(Map.of())
                : store.needs(made)
                        .delayUntil(needs -> store.lock(benches(needs)))
                        .flatMap(needs -> makings(ref, needs));
    }

    private static boolean isMade(Wanted line, Map<VariantId, Shelf> shelves) {
        Shelf shelf = shelves.get(line.variant());
        return shelf != null && shelf.toOrder() && shelf.free() < line.quantity();
    }

    private static Set<Bench> benches(Map<VariantId, Need> needs) {
        return needs.values().stream().map(Need::bench).collect(Collectors.toSet());
    }

    private Mono<Map<VariantId, Making>> makings(HoldRef ref, Map<VariantId, Need> needs) {
        Set<MakerId> makers = benches(needs).stream().map(Bench::maker).collect(Collectors.toSet());
        return store.workshops(makers, workshops.today(), ref).map(found -> makings(needs, found));
    }

    private Map<VariantId, Making> makings(Map<VariantId, Need> needs, Map<Bench, Workshop> found) {
        Map<VariantId, Making> makings = new HashMap<>();
        needs.forEach((variant, need) -> {
            Workshop workshop = found.get(need.bench());
            if (workshop != null) {
                makings.put(variant, new Making(need.bench(), workshop, workshops.outlook(need.promisedDays())));
            }
        });
        return makings;
    }

    private Mono<Reservation> settle(HoldRef ref, Allotment allotment, Instant until) {
        Reservation reservation = allotment.reservation();
        return switch (reservation) {
            case Reservation.Reserved _ -> write(ref, allotment, until).thenReturn(reservation);
            case Reservation.Refused _ -> Mono.just(reservation);
        };
    }

    private Mono<Void> write(HoldRef ref, Allotment allotment, Instant until) {
        Mono<Void> weeks = Flux.fromIterable(allotment.made())
                .concatMap(line -> store.take(ref, line, until))
                .then();
        Set<Bench> benches =
                allotment.made().stream().map(Allotment.Made::bench).collect(Collectors.toSet());
        return stock.hold(ref, allotment.shelved(), until)
                .then(store.makeWay(ref))
                .then(weeks)
                .then(tell(benches));
    }

    /// What was put by for `ref` is sold. Lines that are no longer put by stay as they are: money that comes after a
    /// release needs a new reservation.
    public Mono<Void> commit(HoldRef ref) {
        return stock.commit(ref).then(store.settle(ref, "committed")).then();
    }

    /// What was put by for `ref` can be had again. Lines that are no longer put by stay as they are.
    public Mono<Void> release(HoldRef ref) {
        return stock.release(ref).then(store.settle(ref, "released")).flatMap(this::tell);
    }

    /// What was to be made for `ref` is not made after all, so its weeks can be had again; what came off a shelf stays
    /// sold.
    public Mono<Void> letGo(HoldRef ref, List<VariantId> variants) {
        return store.letGo(ref, variants).flatMap(this::tell);
    }

    /// For whom something is still put by though somebody should have looked before `now`, the oldest first.
    public Flux<HoldRef> forgotten(Instant now, int limit) {
        return store.forgotten(now, limit);
    }

    /// All that is made to order at a bench can be had in other numbers now.
    Mono<Void> tell(Set<Bench> benches) {
        return Flux.fromIterable(benches)
                .concatMap(store::listings)
                .concatMapIterable(listings -> listings)
                .map(CatalogEvent.ListingChanged::new)
                .collectList()
                .flatMap(log::appendAll);
    }
}
