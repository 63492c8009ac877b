package id.pasarrusun.catalog.qc;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static id.pasarrusun.catalog.CatalogWorld.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.catalog.CatalogWorld;
import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.History;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingHistory;
import id.pasarrusun.catalog.listing.ListingHistory.Chapter;
import id.pasarrusun.catalog.listing.ListingHistory.Step;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.listing.OfferChange;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.Submission;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Approved;
import id.pasarrusun.catalog.listing.VersionState.Withdrawn;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.OwnerId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.r2dbc.core.DatabaseClient;

class VersionsIntegrationTests {

    private static final String BAG = "Tas anyaman bambu";
    private static final String SLUG = "tas-anyaman-bambu";
    private static final String REASON = "Pegangannya lepas pada dua pembeli.";

    private final CatalogWorld world = CatalogWorld.fresh(VersionsIntegrationTests.class);
    private final Drafting drafting = world.the(Drafting.class);
    private final TakingDown takingDown = world.the(TakingDown.class);
    private final Bags bags = new Bags(world);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void replacingAnyPhotoMakesANewVersionAndLeavesTheOldOneInTheWindow() {
        ListingId bag = bags.approved(BAG);
        ImageId other = bags.aPhotoOf(new OwnerId(world.ratmi.value()));

        done(drafting.amend(world.ratmi, bag, content -> content.withPhotos(List.of(new Photo(other, "Tas", 0, 0)))));

        assertThat(history(bag).versions())
                .extracting(chapter -> chapter.version().number())
                .containsExactly(2, 1);
        assertThat(live().content().photos()).extracting(Photo::image).doesNotContain(other);
        assertThat(bags.submit(bag)).isEqualTo(new Submission.Submitted(2));
    }

    @Test
    void takesThePhotosByTheirBytesWhenAVersionIsSent() {
        bags.approved(BAG);

        assertThat(live().content().photos())
                .allMatch(photo -> Bags.digest(photo.image()).equals(photo.digest()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update catalog.listing_version set content = jsonb_set(content, '{name}', '\"Lain\"') where number ="
                        + " 1",
                "update catalog.listing_version set number = 7 where number = 1",
                "delete from catalog.listing_version",
                "update catalog.verdict set at = now()",
                "delete from catalog.verdict",
                "update catalog.offer_change set price_after = 1",
                "delete from catalog.offer_change"
            })
    void whatWasSentAndDecidedIsNeverWrittenOver(String rewriting) {
        ListingId bag = bags.approved(BAG);
        done(drafting.price(world.ratmi, variant(bag), Rupiah.of(90_000)));

        assertThatThrownBy(() ->
                        done(world.the(DatabaseClient.class).sql(rewriting).then()))
                .hasMessageMatching("(?s).*(what it says stays|append-only|violates foreign key).*");
    }

    @Test
    void letsAnEditOfWhatNobodyNeedsToSeePassAtOnce() {
        ListingId bag = bags.approved(BAG);

        done(drafting.amend(world.ratmi, bag, content -> content.withEnglish(new Wording("Bamboo bag", ""))));
        Submission sent = bags.submit(bag);

        assertThat(sent).isEqualTo(new Submission.LiveAtOnce(2));
        assertThat(live().content().english().name()).isEqualTo("Bamboo bag");
        assertThat(history(bag).versions().getFirst().steps())
                .extracting(Step::into)
                .satisfiesExactly(
                        proposed -> assertThat(proposed).isInstanceOf(VersionState.Submitted.class),
                        decided -> assertThat(decided)
                                .isInstanceOfSatisfying(
                                        Approved.class,
                                        approved -> assertThat(approved.by()).isEqualTo(VersionState.Officer.POLICY)));
    }

    @Test
    void sendsAnEditOfAnythingElseTheWholeRoad() {
        ListingId bag = bags.approved(BAG);

        done(drafting.amend(world.ratmi, bag, content -> bags.content("Tas anyaman rotan")));

        assertThat(bags.submit(bag)).isEqualTo(new Submission.Submitted(2));
        assertThat(live().content().name()).isEqualTo(BAG);
    }

    @Test
    void letsNothingPassAtOnceBehindAVersionThatWasNotApproved() {
        ListingId bag = bags.approved(BAG);
        ListingContent before = live().content();
        done(drafting.amend(world.ratmi, bag, content -> bags.content("Tas anyaman rotan")));
        bags.submit(bag);
        await(world.the(Reviewing.class).decide(Bags.CHECKER, bag, 2, new Verdict.Declined("Bukan rotan.")));

        done(drafting.amend(world.ratmi, bag, content -> before.withEnglish(new Wording("Bamboo bag", ""))));

        assertThat(bags.submit(bag)).isEqualTo(new Submission.Submitted(3));
    }

    @Test
    void takesALiveListingOutOfTheWindowAndTakesItsNextVersionTheWholeRoad() {
        ListingId bag = bags.approved(BAG);

        assertThat(await(takingDown.withdraw(Bags.ADMIN, bag, 1, REASON))).isEqualTo(new Decision.Done());

        assertThat(isLive()).isFalse();
        assertThat(history(bag).versions().getFirst().steps().getLast().into())
                .isInstanceOfSatisfying(Withdrawn.class, withdrawn -> {
                    assertThat(withdrawn.reason()).isEqualTo(REASON);
                    assertThat(withdrawn.by()).isEqualTo(Bags.ADMIN);
                });
        done(drafting.amend(world.ratmi, bag, content -> content.withEnglish(new Wording("Bamboo bag", ""))));
        assertThat(bags.submit(bag)).isEqualTo(new Submission.Submitted(2));
        assertThat(isLive()).isFalse();
        bags.pass(bag, 2);
        assertThat(isLive()).isTrue();
    }

    @Test
    void takesNothingDownThatWasNotSeenInTheWindow() {
        ListingId draft = bags.aBag("Tikar pandan");
        ListingId bag = bags.approved(BAG);
        done(drafting.amend(world.ratmi, bag, content -> content.withEnglish(new Wording("Bamboo bag", ""))));
        bags.submit(bag);

        assertThat(await(takingDown.withdraw(Bags.ADMIN, bag, 1, REASON))).isInstanceOf(Decision.AlreadyDecided.class);
        assertThat(await(takingDown.withdraw(Bags.ADMIN, draft, 1, REASON)))
                .isEqualTo(new Decision.AlreadyDecided(new VersionState.Draft()));

        assertThat(isLive()).isTrue();
        assertThatThrownBy(() -> takingDown.withdraw(Bags.ADMIN, bag, 2, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofADraftADeclinedAndAnApprovedListingOnlyTheApprovedOneReturnsWithItsMaker() {
        bags.approved(BAG);
        bags.aBag("Tikar pandan");
        ListingId basket = bags.aBag("Keranjang rotan");
        bags.submit(basket);
        await(world.the(Reviewing.class)
                .decide(Bags.CHECKER, basket, 1, new Verdict.Declined("Bukan buatan sendiri.")));

        world.suspend(world.ratmi);
        assertThat(allLive()).isEmpty();
        world.restore(world.ratmi);

        assertThat(allLive()).containsExactly(SLUG);
    }

    @Test
    void keepsWhoChangedAPriceOrAStockFromWhatToWhat() {
        ListingId bag = bags.approved(BAG);
        VariantId variant = variant(bag);

        done(drafting.offer(world.ratmi, variant, Rupiah.of(90_000), 3));
        done(drafting.offerFor(world.ratmi, Bags.ADMIN, variant, Rupiah.of(90_000), 8));
        done(drafting.price(world.ratmi, variant, Rupiah.of(90_000)));

        assertThat(history(bag).offers())
                .satisfiesExactly(
                        pieces -> {
                            assertThat(pieces.pieces()).isEqualTo(new OfferChange.Pieces(3, 8));
                            assertThat(pieces.officer()).isEqualTo(Bags.ADMIN);
                        },
                        price -> {
                            assertThat(price.price())
                                    .isEqualTo(new OfferChange.Price(Rupiah.of(85_000), Rupiah.of(90_000)));
                            assertThat(price.officer()).isNull();
                        });
        assertThatThrownBy(() -> done(drafting.price(world.enrol("siti"), variant, Rupiah.of(1_000))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tellsNoMakerTheHistoryOfAnother() {
        ListingId bag = bags.approved(BAG);

        assertThatThrownBy(() -> await(world.the(History.class).of(world.enrol("siti"), bag)))
                .isInstanceOf(NotFound.class);
        assertThat(await(world.the(History.class).of(world.ratmi, bag)).versions())
                .extracting(Chapter::version)
                .hasSize(1);
    }

    private ListingHistory history(ListingId listing) {
        return await(world.the(History.class).of(listing));
    }

    private VariantId variant(ListingId listing) {
        return await(world.the(Workbench.class).get(listing))
                .variants()
                .getFirst()
                .id();
    }

    private LiveListing live() {
        return await(world.the(Listings.class).findLive(SLUG));
    }

    private boolean isLive() {
        return await(world.the(Listings.class).findLive(SLUG).hasElement());
    }

    private List<String> allLive() {
        return await(world.the(Listings.class).newest(10).map(LiveListing::slug).collectList());
    }
}
