package id.pasarrusun.storefront.demo;

import id.pasarrusun.catalog.batch.BatchId;
import id.pasarrusun.catalog.batch.Batching;
import id.pasarrusun.catalog.batch.NewBatch;
import id.pasarrusun.catalog.food.NewPermit;
import id.pasarrusun.catalog.food.Paper;
import id.pasarrusun.catalog.food.PermitId;
import id.pasarrusun.catalog.food.PermitState.Officer;
import id.pasarrusun.catalog.food.Permitting;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.time.Jakarta;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Hands in the papers of the demo makers who sell food, and has them found valid; one is left for an officer to look
/// at, and one ends soon. Then writes down what each of them has cooked.
final class DemoPapers {

    private static final Officer OFFICER = new Officer(new UUID(0, 0), "Bambang Sutrisno");
    private static final LocalDate ISSUED = LocalDate.of(2026, 9, 1);

    private static final int GOODS_MAX = 200;
    private static final int PIECES = 40;

    private final Permitting permitting;
    private final Batching batching;
    private final Workbench workbench;
    private final InstantSource clock;

    DemoPapers(Permitting permitting, Batching batching, Workbench workbench, InstantSource clock) {
        this.permitting = permitting;
        this.batching = batching;
        this.workbench = workbench;
        this.clock = clock;
    }

    /// One batch of each food, made today.
    Mono<Void> cook(Map<String, MakerId> makers) {
        return Flux.fromStream(() -> makers.values().stream().sorted(Comparator.comparing(MakerId::value)))
                .concatMap(maker -> workbench.of(maker, 0, GOODS_MAX))
                .filter(listing -> listing.latest().content().food() != null)
                .concatMap(listing -> batching.make(batch(listing)))
                .then();
    }

    private NewBatch batch(StudioListing listing) {
        String all = "demo batch " + listing.id().value();
        return new NewBatch(
                new BatchId(UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8))),
                listing.maker(),
                listing.id(),
                Jakarta.day(clock.instant()),
                PIECES,
                "",
                "");
    }

    /// @param generated whether there are listings made up by the number
    Mono<Void> handIn(DemoWorld world, Map<String, MakerId> makers, boolean generated) {
        return Flux.fromStream(() -> papers(world, makers, generated))
                .concatMap(paper -> permitting.send(paper).then(permitting.accept(paper.id(), OFFICER)))
                .thenMany(Flux.fromStream(() -> waiting(makers)).concatMap(permitting::send))
                .then();
    }

    private static Stream<NewPermit> papers(DemoWorld world, Map<String, MakerId> makers, boolean generated) {
        Stream<NewPermit> written = world.listings().stream()
                .filter(listing -> listing.food() != null)
                .flatMap(listing -> Objects.requireNonNull(listing.food()).permits().stream()
                        .map(permit -> permit(maker(makers, listing.maker()), permit, "")));
        Stream<NewPermit> made = !generated
                ? Stream.empty()
                : world.makers().stream()
                        .filter(maker -> maker.trainedIn(DemoCraft.BAKSO))
                        .flatMap(maker -> GeneratedFood.papers().stream()
                                .map(permit -> permit(maker(makers, maker.slug()), permit, "")));
        return Stream.of(written, made, Stream.of(endingSoon(makers)))
                .flatMap(papers -> papers)
                .distinct();
    }

    private static NewPermit endingSoon(Map<String, MakerId> makers) {
        var permit = new DemoFood.Permit(
                "SPP-IRT", "P-IRT 2063173000009-26", "PTSP Provinsi DKI Jakarta", LocalDate.of(2026, 12, 31));
        return permit(maker(makers, "sulastri"), permit, "Bumbu tabur bakso");
    }

    private static Stream<NewPermit> waiting(Map<String, MakerId> makers) {
        var permit = new DemoFood.Permit(
                "SLHS", "SLHS-JKT-2026-000017", "Dinas Kesehatan Provinsi DKI Jakarta", LocalDate.of(2029, 10, 31));
        return Stream.of(permit(maker(makers, "nining-suningsih"), permit, "Dapur baru lantai dasar"));
    }

    /// The same id every time, so that a paper is handed in once.
    private static NewPermit permit(MakerId maker, DemoFood.Permit permit, String scope) {
        Paper paper = permit.paper();
        String all = "demo paper " + maker.value() + permit.need();
        return new NewPermit(
                new PermitId(UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8))),
                maker,
                paper,
                permit.number(),
                permit.issuer(),
                scope,
                ISSUED,
                permit.validUntil(),
                null);
    }

    private static MakerId maker(Map<String, MakerId> makers, String slug) {
        return Objects.requireNonNull(makers.get(slug), () -> "No maker is called " + slug);
    }
}
