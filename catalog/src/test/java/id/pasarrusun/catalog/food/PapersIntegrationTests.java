package id.pasarrusun.catalog.food;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static id.pasarrusun.catalog.CatalogWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.CatalogWorld;
import id.pasarrusun.catalog.MovableClock;
import id.pasarrusun.catalog.food.PermitState.Officer;
import id.pasarrusun.catalog.food.Permitting.Outcome;
import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingContent.Attribute;
import id.pasarrusun.catalog.listing.ListingContent.Food;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.NewVariant;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.Submission;
import id.pasarrusun.catalog.listing.Submission.Missing;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.Enrolling;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.NewMaker;
import id.pasarrusun.catalog.maker.Training;
import id.pasarrusun.catalog.qc.Approving;
import id.pasarrusun.catalog.qc.Reviewing;
import id.pasarrusun.catalog.qc.Verdict;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.kernel.time.Jakarta;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.OwnerId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Food is in the shop window while the papers that it needs hold: from the first answer to the paper's last day.
class PapersIntegrationTests {

    private static final Officer SARI = new Officer(new UUID(0, 1), "Bu Sari");
    private static final String MD = "MD 524100000001";

    private final CatalogWorld world = CatalogWorld.fresh(PapersIntegrationTests.class);
    private final MovableClock clock = world.the(MovableClock.class);
    private final Permitting permitting = world.the(Permitting.class);
    private final LocalDate today = Jakarta.day(clock.instant());
    private final MakerId lastri = await(world.the(Enrolling.class)
            .enrol(new NewMaker(
                    "lastri", "Lastri", "marunda", "Memasak.", List.of(new Training(Craft.BAKSO, "2026-1", 2026)))));

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void asksForThePapersBeforeAnOfficerIsAsked() {
        ListingId bakso = draft("Bakso Beku", frozen(List.of()));

        assertThat(submit(bakso)).isEqualTo(new Submission.Incomplete(List.of(Missing.PAPERS)));

        send(Paper.BPOM_MD, MD, today.plusDays(90));
        assertThat(submit(bakso)).isInstanceOf(Submission.Submitted.class);
    }

    @Test
    void sellsNothingThatIsForOtherProducers() {
        Food raw = new Food(
                Serving.RAW_MATERIAL, Keeping.FROZEN, 90, Ground.HERSELF, "-18 °C", "daging", "", true, List.of());

        assertThat(submit(draft("Adonan", raw))).isEqualTo(new Submission.Incomplete(List.of(Missing.FOOD_NOT_SOLD)));
    }

    @Test
    void isShownOnceItsPaperIsFoundValidAndWhileThatHolds() {
        PermitId permit = send(Paper.BPOM_MD, MD, today.plusDays(10));
        approved("Bakso Beku", frozen(List.of()));
        assertThat(isLive("bakso-beku")).isFalse();

        assertThat(await(permitting.accept(permit, SARI))).isEqualTo(new Outcome.Done());
        assertThat(isLive("bakso-beku")).isTrue();
        assertThat(await(world.the(Listings.class).findLive("bakso-beku")).papers())
                .containsExactly("BPOM_MD " + MD);

        clock.move(Duration.ofDays(10));
        assertThat(isLive("bakso-beku")).isTrue();
        clock.move(Duration.ofDays(1));
        assertThat(isLive("bakso-beku")).isFalse();

        valid(Paper.BPOM_MD, "MD 524100000777", today.plusDays(400));
        assertThat(isLive("bakso-beku")).isTrue();
    }

    @Test
    void aPaperThatIsWithdrawnTakesItOut() {
        PermitId permit = valid(Paper.BPOM_MD, MD, null);
        approved("Bakso Beku", frozen(List.of()));

        await(permitting.withdraw(permit, SARI, "Dicabut BPOM"));

        assertThat(isLive("bakso-beku")).isFalse();
    }

    @Test
    void anotherProductsNumberDoesNotHelpTheOneThatNamesIts() {
        PermitId hers = valid(Paper.BPOM_MD, MD, null);
        valid(Paper.BPOM_MD, "MD 524100000002", null);
        approved("Bakso Beku", frozen(List.of("BPOM_MD " + MD)));
        assertThat(isLive("bakso-beku")).isTrue();

        await(permitting.withdraw(hers, SARI, "Dicabut BPOM"));

        assertThat(isLive("bakso-beku")).isFalse();
    }

    @Test
    void aPaperIsDecidedOnce() {
        PermitId permit = valid(Paper.BPOM_MD, MD, null);

        assertThat(await(permitting.accept(permit, SARI))).isInstanceOf(Outcome.NotNow.class);
        assertThat(await(permitting.refuse(permit, SARI, "Salah"))).isInstanceOf(Outcome.NotNow.class);
        await(permitting.withdraw(permit, SARI, "Dicabut"));
        assertThat(await(permitting.withdraw(permit, SARI, "Dicabut"))).isInstanceOf(Outcome.NotNow.class);
    }

    private static Food frozen(List<String> permits) {
        return new Food(Serving.TO_COOK, Keeping.FROZEN, 90, Ground.HERSELF, "-18 °C", "daging", "", true, permits);
    }

    private PermitId send(Paper paper, String number, @Nullable LocalDate last) {
        PermitId id = new PermitId(UUID.randomUUID());
        await(permitting.send(new NewPermit(id, lastri, paper, number, "BPOM", "", today, last, null)));
        return id;
    }

    private PermitId valid(Paper paper, String number, @Nullable LocalDate last) {
        PermitId id = send(paper, number, last);
        await(permitting.accept(id, SARI));
        return id;
    }

    private ListingId draft(String name, Food food) {
        ImageId photo = new ImageId(UUID.randomUUID());
        Images images = world.the(Images.class);
        done(images.received(new OwnerId(lastri.value()), photo)
                .then(images.settle(photo, new ImageState.Ready(1200, 900, null))));
        ListingContent content = new ListingContent(
                name,
                Craft.BAKSO,
                "Bakso sapi yang digiling sendiri dan dibekukan hari itu juga.",
                List.of(new Attribute("berat", "500 g"), new Attribute("isi", "25 butir")),
                List.of(new Photo(photo, name, 0, 0)),
                2,
                food,
                Wording.NONE);
        return await(world.the(Drafting.class)
                .create(lastri, content, List.of(new NewVariant("500 g", Rupiah.of(58_000), 5))));
    }

    private Submission submit(ListingId listing) {
        return await(world.the(Drafting.class).submit(lastri, listing));
    }

    private void approved(String name, Food food) {
        ListingId listing = draft(name, food);
        submit(listing);
        var officer = new VersionState.Officer(new UUID(0, 1), "Bu Sari");
        await(world.the(Reviewing.class).decide(officer, listing, 1, new Verdict.Passed()));
        await(world.the(Approving.class).approve(new VersionState.Officer(new UUID(0, 2), "Pak Budi"), listing, 1));
    }

    private boolean isLive(String slug) {
        return await(world.the(Listings.class).findLive(slug).hasElement());
    }
}
