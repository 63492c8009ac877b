package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.capacity.Bench;
import id.pasarrusun.catalog.capacity.Making;
import id.pasarrusun.catalog.capacity.Supply;
import id.pasarrusun.catalog.capacity.Workshop;
import id.pasarrusun.catalog.capacity.Workshops;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.stock.Shelf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Adds to what lies on the shelves what can be made.
final class Supplies {

    private final Workshops workshops;

    Supplies(Workshops workshops) {
        this.workshops = workshops;
    }

    /// One thing of one maker, as its rows say.
    record Thing(
            MakerId maker, ListingContent content, @Nullable LocalDate awayUntil) {

        Bench bench() {
            return new Bench(maker, content.craft());
        }
    }

    /// Nobody is asked for whose things nothing is made to order.
    Mono<Map<Bench, Workshop>> benches(List<MakerId> makers) {
        return workshops.of(makers.stream().distinct().toList());
    }

    Supply of(Shelf shelf, Thing thing, Map<Bench, Workshop> benches) {
        Workshop workshop = shelf.toOrder() ? benches.get(thing.bench()) : null;
        return new Supply(
                shelf,
                workshop == null ? null : making(thing, workshop),
                thing.awayUntil() == null ? null : thing.awayUntil().plusDays(1));
    }

    private Making making(Thing thing, Workshop workshop) {
        return new Making(
                thing.bench(), workshop, workshops.outlook(thing.content().promisedDays()));
    }
}
