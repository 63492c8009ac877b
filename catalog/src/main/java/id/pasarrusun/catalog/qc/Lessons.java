package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Versions;
import java.util.List;
import reactor.core.publisher.Mono;

/// What makers were told to mend, for as long as it is not judged anew.
public final class Lessons {

    private final Versions versions;

    Lessons(Versions versions) {
        this.versions = versions;
    }

    /// Empty when there is nothing to mend.
    public Mono<Lesson> find(StudioListing listing) {
        return versions.of(listing.id(), List.of(listing.latest().number() - 1))
                .next()
                .singleOptional()
                .mapNotNull(before -> Lesson.of(listing.latest(), before.orElse(null)));
    }
}
