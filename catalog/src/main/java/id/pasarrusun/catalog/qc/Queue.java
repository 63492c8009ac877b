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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /// How many wait for quality control, by when they were sent: see [Versions#ages].
    public Mono<List<Integer>> ages(List<Instant> borders) {
        return versions.ages(VersionState.Submitted.class, borders);
    }

    /// The sheet of a listing's latest version.
    public Mono<ReviewSheet> get(ListingId listing) {
        return workbench
                .get(listing)
                .flatMap(found -> Mono.zip(
                                makers.get(found.maker()),
                                versions.of(listing, besides(found)).collectMap(ListingVersion::number),
                                versions.steps(listing, STEPS_MAX).collectList())
                        .map(read -> sheet(found, new Read(read.getT1().card(), read.getT2(), read.getT3()))));
    }

    /// What is laid beside the latest version: the one before it and the approved one.
    private static Set<Integer> besides(StudioListing listing) {
        return Stream.of(listing.latest().number() - 1, listing.approved())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private record Read(MakerCard maker, Map<Integer, ListingVersion> versions, List<Taken> steps) {}

    private static ReviewSheet sheet(StudioListing listing, Read read) {
        ListingVersion before = read.versions.get(listing.latest().number() - 1);
        List<Remark> earlier = before != null && before.state() instanceof VersionState.Returned returned
                ? returned.remarks()
                : List.of();
        Integer approved = listing.approved();
        return new ReviewSheet(
                read.maker,
                listing,
                listing.latest(),
                approved == null ? null : read.versions.get(approved),
                earlier,
                read.steps);
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
