package id.pasarrusun.catalog.qc;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static id.pasarrusun.catalog.CatalogWorld.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.catalog.CatalogWorld;
import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Submission;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.OwnerId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class RoadIntegrationTests {

    private final CatalogWorld world = CatalogWorld.fresh(RoadIntegrationTests.class);
    private final Drafting drafting = world.the(Drafting.class);
    private final Listings listings = world.the(Listings.class);
    private final Reviewing reviewing = world.the(Reviewing.class);
    private final Approving approving = world.the(Approving.class);
    private final Bags bags = new Bags(world);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void bringsADraftThroughBothOfficersIntoTheShopWindow() {
        ListingId bag = bags.aBag("Tas anyaman bambu");

        assertThat(bags.submit(bag)).isEqualTo(new Submission.Submitted(1));
        assertThat(isLive("tas-anyaman-bambu")).isFalse();
        assertThat(await(reviewing.decide(Bags.CHECKER, bag, 1, new Verdict.Passed())))
                .isEqualTo(new Decision.Done());
        assertThat(isLive("tas-anyaman-bambu")).isFalse();
        assertThat(await(approving.approve(Bags.ADMIN, bag, 1))).isEqualTo(new Decision.Done());

        assertThat(isLive("tas-anyaman-bambu")).isTrue();
    }

    @Test
    void keepsTheApprovedVersionOnSaleWhileAnEditWaits() {
        ListingId bag = bags.approved("Tas anyaman bambu");

        done(drafting.revise(world.ratmi, bag, bags.content("Tas anyaman rotan"), 1));
        bags.submit(bag);

        assertThat(nameOf("tas-anyaman-bambu")).isEqualTo("Tas anyaman bambu");
        bags.pass(bag, 2);
        assertThat(nameOf("tas-anyaman-bambu")).isEqualTo("Tas anyaman rotan");
    }

    @Test
    void twoWhoBeginAlikeAtOnceBothBegin() {
        List<ListingId> begun = await(Flux.range(0, 8)
                .flatMap(number -> drafting.create(world.ratmi, bags.content("Tas kembar"), bags.variants()))
                .collectList());

        assertThat(begun).hasSize(8);
    }

    @Test
    void comesBackWithTheNoteOfEachPointAndIsSentAgainAsTheNextVersion() {
        ListingId bag = bags.aBag("Tas anyaman bambu");
        bags.submit(bag);
        Remark loose = new Remark("pegangan-kuat", "Pegangan masih longgar, ikat dua kali.");

        await(reviewing.decide(Bags.CHECKER, bag, 1, new Verdict.PleaseMend(List.of(loose))));
        done(drafting.revise(world.ratmi, bag, bags.content("Tas anyaman bambu"), 1));
        bags.submit(bag);

        ReviewSheet sheet = await(world.the(Queue.class).get(bag));
        assertThat(sheet.proposed().number()).isEqualTo(2);
        assertThat(Objects.requireNonNull(sheet.earlier()).toMend()).containsExactly(loose);
        assertThat(sheet.steps())
                .extracting(step -> step.version() + step.into().getClass().getSimpleName())
                .containsExactly("2Submitted", "1Returned", "1Submitted");
    }

    @Test
    void letsOnlyOneVerdictStand() {
        ListingId bag = bags.aBag("Tas anyaman bambu");
        bags.submit(bag);
        await(reviewing.decide(Bags.CHECKER, bag, 1, new Verdict.Declined("Bukan buatan sendiri.")));

        Decision late = await(reviewing.decide(Bags.CHECKER, bag, 1, new Verdict.Passed()));

        assertThat(late)
                .isInstanceOfSatisfying(
                        Decision.AlreadyDecided.class,
                        decided -> assertThat(decided.now()).isInstanceOf(VersionState.Declined.class));
    }

    @Test
    void showsOnlyWhatWasApprovedWhenAMakerComesBack() {
        bags.approved("Tas anyaman bambu");
        bags.submit(bags.aBag("Tikar pandan"));

        world.suspend(world.ratmi);
        assertThat(isLive("tas-anyaman-bambu")).isFalse();
        world.restore(world.ratmi);

        assertThat(isLive("tas-anyaman-bambu")).isTrue();
        assertThat(isLive("tikar-pandan")).isFalse();
    }

    @Test
    void findsAMakerOfAnyStandingAndCountsWhatSheHasOnSale() {
        bags.approved("Tas anyaman bambu");
        MakerId wati = world.enrol("wati-anyam");
        world.suspend(wati);
        Makers makers = world.the(Makers.class);

        assertThat(await(makers.find("ANYAM", 10).map(MakerProfile::standing).collectList()))
                .containsExactly(Standing.SUSPENDED);
        assertThat(await(makers.find(" ", 1).collectList())).hasSize(1);
        assertThat(await(listings.count(List.of(wati, world.ratmi)))).isEqualTo(Map.of(world.ratmi, 1L));
    }

    @Test
    void namesEverythingThatIsMissing() {
        ListingContent bare = new ListingContent("", Craft.BAKSO, "enak", List.of(), List.of(), 1, null, Wording.NONE);
        ListingId nothing = await(drafting.create(world.ratmi, bare, bags.variants()));

        assertThat(bags.submit(nothing))
                .isEqualTo(new Submission.Incomplete(List.of(
                        Submission.Missing.NAME,
                        Submission.Missing.DESCRIPTION,
                        Submission.Missing.PHOTO,
                        Submission.Missing.ATTRIBUTES,
                        Submission.Missing.FOOD,
                        Submission.Missing.NOT_TRAINED)));
    }

    @Test
    void doesNotTakeAnotherMakersPhoto() {
        ImageId foreign = bags.aPhotoOf(new OwnerId(UUID.randomUUID()));
        ListingId bag = await(drafting.create(world.ratmi, bags.content("Tas", foreign), bags.variants()));

        assertThat(bags.submit(bag)).isEqualTo(new Submission.Incomplete(List.of(Submission.Missing.PHOTO_NOT_READY)));
    }

    @Test
    void doesNotShowAMakerTheListingOfAnother() {
        ListingId bag = bags.aBag("Tas anyaman bambu");

        assertThatThrownBy(() -> await(world.the(Workbench.class).get(world.enrol("siti"), bag)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void refusesAnEditOfAVersionThatIsNoLongerTheLatest() {
        ListingId bag = bags.approved("Tas anyaman bambu");
        done(drafting.revise(world.ratmi, bag, bags.content("Tas baru"), 1));

        assertThatThrownBy(() -> done(drafting.revise(world.ratmi, bag, bags.content("Tas lama"), 1)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void letsOnlyTheFirstOfTwoTabsWriteOverTheSameDraft() {
        ListingId bag = bags.aBag("Tas anyaman bambu");
        done(drafting.revise(world.ratmi, bag, bags.content("Tas pandan"), 1));

        assertThatThrownBy(() -> done(drafting.revise(world.ratmi, bag, bags.content("Tas rotan"), 1)))
                .isInstanceOf(Stale.class);

        assertThat(latest(bag).content().name()).isEqualTo("Tas pandan");
    }

    @Test
    void refusesToWriteOverAPhotoThatArrivedInBetween() {
        ListingId bag = bags.aBag("Tas anyaman bambu");
        int seen = await(world.the(Workbench.class).get(world.ratmi, bag)).revision();
        done(drafting.amend(world.ratmi, bag, RoadIntegrationTests::withAnotherPhoto));

        assertThatThrownBy(() -> done(drafting.revise(world.ratmi, bag, bags.content("Tas rotan"), seen)))
                .isInstanceOf(Stale.class);
    }

    /// The other writer holds the listing until the sender waits for it, so the sender has read what is about to go.
    @Test
    void sendsNothingThatWasWrittenOnWhileItWasLookedAt() {
        ListingId bag = bags.aBag("Tas anyaman bambu");
        Mono<Submission> submitting = drafting.submit(world.ratmi, bag).cache();
        Mono<Void> writing = drafting.amend(world.ratmi, bag, RoadIntegrationTests::withAnotherPhoto)
                .then(Mono.fromRunnable(submitting::subscribe))
                .then(somebodyWaits());

        done(world.inTransaction(writing));

        assertThatThrownBy(() -> await(submitting)).isInstanceOf(Stale.class);
        assertThat(latest(bag).state()).isInstanceOf(VersionState.Draft.class);
        assertThat(latest(bag).content().photos()).hasSize(2);
    }

    /// For this very transaction.
    private Mono<Void> somebodyWaits() {
        return world.the(DatabaseClient.class)
                .sql("select count(*) from pg_locks where not granted and pg_backend_pid() ="
                        + " any(pg_blocking_pids(pid))")
                .mapValue(Long.class)
                .one()
                .filter(waiting -> waiting > 0)
                .repeatWhenEmpty(again -> again.delayElements(Duration.ofMillis(20)))
                .then();
    }

    @Test
    void givesEachOfManyThingsOfOneNameAnAddressOfItsOwn() {
        List<ListingId> many = await(Flux.range(0, 12)
                .flatMap(i -> drafting.create(world.ratmi, bags.content("Tas anyaman bambu"), bags.variants()), 12)
                .collectList());

        assertThat(await(world.the(Workbench.class).of(world.ratmi, 0, 20).collectList()))
                .hasSize(many.size())
                .extracting(StudioListing::slug)
                .doesNotHaveDuplicates()
                .contains("tas-anyaman-bambu");
    }

    @Test
    void keepsBothOfTwoChangesMadeAtOnce() {
        ListingId bag = bags.aBag("Tas anyaman bambu");

        await(Mono.zip(
                drafting.amend(world.ratmi, bag, RoadIntegrationTests::withAnotherPhoto)
                        .thenReturn(true),
                drafting.amend(world.ratmi, bag, RoadIntegrationTests::withAnotherPhoto)
                        .thenReturn(true)));

        assertThat(latest(bag).content().photos()).hasSize(3);
    }

    @Test
    void beginsNoVersionForAChangeThatChangesNothing() {
        ListingId bag = bags.approved("Tas anyaman bambu");

        done(drafting.amend(world.ratmi, bag, content -> content));

        assertThat(latest(bag).number()).isEqualTo(1);
    }

    @Test
    void beginsAListingOnceHoweverOftenItsFormIsSent() {
        ListingId id = new ListingId(UUID.randomUUID());
        ListingContent bag = bags.content("Tas anyaman bambu");

        await(drafting.create(world.ratmi, id, bag, bags.variants()));
        await(drafting.create(world.ratmi, id, bag, bags.variants()));

        assertThat(await(world.the(Workbench.class).of(world.ratmi, 0, 10).collectList()))
                .hasSize(1);
        assertThatThrownBy(() -> await(drafting.create(world.enrol("siti"), id, bag, bags.variants())))
                .isInstanceOf(NotFound.class);
    }

    private ListingVersion latest(ListingId listing) {
        return await(world.the(Workbench.class).get(world.ratmi, listing)).latest();
    }

    private static ListingContent withAnotherPhoto(ListingContent content) {
        Photo another = new Photo(new ImageId(UUID.randomUUID()), "Tas dari samping", 0, 0);
        return content.withPhotos(
                Stream.concat(content.photos().stream(), Stream.of(another)).toList());
    }

    private boolean isLive(String slug) {
        return await(listings.findLive(slug).hasElement());
    }

    private String nameOf(String slug) {
        return await(listings.findLive(slug)).content().name();
    }
}
