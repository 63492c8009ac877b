package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.listing.Versions;
import id.pasarrusun.catalog.listing.Versions.Taken;
import id.pasarrusun.catalog.listing.Versions.Waiting;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.Makers;
import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What waits for officers. The queue is a question to the versions, not a list of its own.
public final class Queue {

    public static final int LENGTH_MAX = 200;
    private static final int STEPS_MAX = 50;

    private final Versions versions;
    private final Workbench workbench;
    private final Makers makers;

    Queue(Versions versions, Workbench workbench, Makers makers) {
        this.versions = versions;
        this.workbench = workbench;
        this.makers = makers;
    }

    /// For quality control, those that wait longest first, at most [#LENGTH_MAX].
    public Flux<QueueItem> waiting() {
        return items(VersionState.Submitted.class);
    }

    /// Passed and waiting for approval, those that wait longest first, at most [#LENGTH_MAX].
    public Flux<QueueItem> checked() {
        return items(VersionState.Checked.class);
    }

    /// The sheet of a listing's latest version.
    public Mono<ReviewSheet> get(ListingId listing) {
        return Mono.zip(
                        workbench.get(listing),
                        versions.of(listing).collectList(),
                        versions.steps(listing, STEPS_MAX).collectList())
                .map(read -> new Read(read.getT1(), read.getT2(), read.getT3()))
                .flatMap(read -> makers.get(read.listing.maker()).map(profile -> sheet(profile.card(), read)));
    }

    private record Read(StudioListing listing, List<ListingVersion> versions, List<Taken> steps) {}

    private static ReviewSheet sheet(MakerCard maker, Read read) {
        StudioListing listing = read.listing;
        List<ListingVersion> versions = read.versions;
        ListingVersion approved = versions.stream()
                .filter(version -> Objects.equals(version.number(), listing.approved()))
                .findFirst()
                .orElse(null);
        List<Remark> earlier = versions.stream()
                .skip(1)
                .limit(1)
                .flatMap(version ->
                        version.state() instanceof VersionState.Returned returned ? returned.remarks().stream() : null)
                .toList();
        return new ReviewSheet(maker, listing, versions.getFirst(), approved, earlier, read.steps);
    }

    private Flux<QueueItem> items(Class<? extends VersionState> state) {
        return versions.waiting(state, LENGTH_MAX)
                .collectList()
                .flatMapMany(found -> makers.cards(
                                found.stream().map(Waiting::maker).distinct().toList())
                        .flatMapIterable(cards -> found.stream()
                                .map(waiting -> new QueueItem(
                                        waiting.version(),
                                        Objects.requireNonNull(cards.get(waiting.maker())),
                                        waiting.since()))
                                .toList()));
    }
}
