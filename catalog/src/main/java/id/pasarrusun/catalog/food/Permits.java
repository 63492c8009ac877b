package id.pasarrusun.catalog.food;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.failure.NotFound;
import java.time.LocalDate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The papers that makers sent.
public final class Permits {

    /// So many of one maker are looked at; nobody has as many.
    static final int OF_MAKER_MAX = 200;

    private final PermitStore store;

    Permits(PermitStore store) {
        this.store = store;
    }

    /// All of a maker's, the newest first.
    public Flux<Permit> of(MakerId maker) {
        return store.of(maker, OF_MAKER_MAX);
    }

    /// @throws NotFound also for another maker's
    public Mono<Permit> get(MakerId maker, PermitId id) {
        return store.find(id)
                .filter(permit -> permit.paper().maker().equals(maker))
                .switchIfEmpty(Mono.error(() -> NotFound.of("permit", id.value())));
    }

    /// For officers: whosever it is.
    public Mono<Permit> get(PermitId id) {
        return store.get(id);
    }

    /// Those that wait to be looked at, the oldest first.
    public Flux<Permit> pending(int limit) {
        return store.pending(limit);
    }

    /// Those that hold on `day`, the ones that end first at the top.
    public Flux<Permit> valid(LocalDate day, int limit) {
        return store.valid(day, limit);
    }
}
