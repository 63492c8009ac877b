package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.listing.Versions;
import id.pasarrusun.catalog.listing.Versions.Taken;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.qc.QueuePage.Place;
import id.pasarrusun.catalog.qc.QueueStore.Asked;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What waits for officers. The queue is a question to the versions, not a list of its own.
public final class Queue {

    private static final int STEPS_MAX = 50;
    private static final UUID NOBODY = new UUID(0, 0);

    private final QueueStore store;
    private final Sources sources;
    private final Checklist checklist;
    private final QcSettings settings;

    Queue(QueueStore store, Sources sources, Checklist checklist, QcSettings settings) {
        this.store = store;
        this.sources = sources;
        this.checklist = checklist;
        this.settings = settings;
    }

    /// The rooms that know what is asked about.
    record Sources(Versions versions, Workbench workbench, Makers makers, Assignments assignments) {}

    /// A page of what waits for quality control, those that wait longest first.
    ///
    /// @param officer who asks
    /// @param after where the page before ended; null for the first
    public Mono<QueuePage> waiting(Officer officer, QueueFilter filter, @Nullable Place after) {
        return store.page(new Asked(VersionState.Submitted.class, filter, officer.id()), after, settings.pageSize());
    }

    /// How many wait for quality control, of the filter's craft and tower.
    public Mono<QueueCounts> counts(Officer officer, QueueFilter filter) {
        return store.counts(new Asked(VersionState.Submitted.class, filter, officer.id()));
    }

    /// A page of what passed and waits for approval, those that wait longest first.
    public Mono<QueuePage> checked(@Nullable Place after) {
        return store.page(passed(), after, settings.pageSize());
    }

    /// How many passed and wait for approval.
    public Mono<QueueCounts> checkedCounts() {
        return store.counts(passed());
    }

    private static Asked passed() {
        return new Asked(VersionState.Checked.class, QueueFilter.ALL, NOBODY);
    }

    /// The one that has waited longest for quality control, or for approval; empty when none waits.
    public Mono<QueueItem> oldest(Class<? extends VersionState> state) {
        return first(new Asked(state, QueueFilter.ALL, NOBODY));
    }

    /// What an officer does next: what she holds, or else what nobody holds, that which waits longest first.
    public Mono<QueueItem> next(Officer officer) {
        return Flux.just(QueueFilter.Whose.MINE, QueueFilter.Whose.NOBODY)
                .map(whose -> new Asked(VersionState.Submitted.class, QueueFilter.of(whose), officer.id()))
                .concatMap(this::first)
                .next();
    }

    private Mono<QueueItem> first(Asked asked) {
        return store.page(asked, null, 1)
                .mapNotNull(page -> page.items().stream().findFirst().orElse(null));
    }

    /// How many wait for quality control, by when they were sent: see [Versions#ages].
    public Mono<List<Integer>> ages(List<Instant> borders) {
        return sources.versions.ages(VersionState.Submitted.class, borders);
    }

    /// The sheet of a listing's latest version.
    public Mono<ReviewSheet> get(ListingId listing) {
        return sources.workbench
                .get(listing)
                .flatMap(found -> Mono.zip(
                                sources.makers.get(found.maker()),
                                sources.versions.of(listing, besides(found)).collectMap(ListingVersion::number),
                                sources.versions.steps(listing, STEPS_MAX).collectList(),
                                sources.assignments
                                        .find(listing, found.latest().number())
                                        .singleOptional())
                        .map(read -> sheet(
                                found,
                                new Read(
                                        read.getT1().card(),
                                        read.getT2(),
                                        read.getT3(),
                                        read.getT4().orElse(null)))));
    }

    /// What is laid beside the latest version: the one before it and the approved one.
    private static Set<Integer> besides(StudioListing listing) {
        return Stream.of(listing.latest().number() - 1, listing.approved())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private record Read(
            MakerCard maker,
            Map<Integer, ListingVersion> versions,
            List<Taken> steps,
            @Nullable Holder holder) {}

    private ReviewSheet sheet(StudioListing listing, Read read) {
        ListingVersion latest = listing.latest();
        ListingVersion before = read.versions.get(latest.number() - 1);
        Integer approved = listing.approved();
        return new ReviewSheet(
                read.maker,
                listing,
                latest,
                approved == null ? null : read.versions.get(approved),
                Optional.ofNullable(before).map(Lesson::of).orElse(null),
                read.holder,
                read.steps,
                checklist.of(latest.content().craft()));
    }
}
