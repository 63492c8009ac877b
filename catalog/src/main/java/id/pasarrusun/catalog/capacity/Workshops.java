package id.pasarrusun.catalog.capacity;

import id.pasarrusun.catalog.capacity.Workshop.Outlook;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.time.Jakarta;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Mono;

/// What makers can still make.
public final class Workshops {

    private final BenchStore store;
    private final CapacitySettings settings;
    private final InstantSource clock;

    Workshops(BenchStore store, CapacitySettings settings, InstantSource clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    public LocalDate today() {
        return Jakarta.day(clock.instant());
    }

    /// How far ahead a thing may be ordered that is ready after so many days.
    public Outlook outlook(int promisedDays) {
        return new Outlook(today(), promisedDays, settings.weeks());
    }

    /// The workshops of the makers, of each craft of which they have said how much they make.
    public Mono<Map<Bench, Workshop>> of(Collection<MakerId> makers) {
        return Mono.defer(() -> store.workshops(makers, today()));
    }
}
