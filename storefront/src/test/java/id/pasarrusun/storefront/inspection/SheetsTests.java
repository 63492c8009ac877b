package id.pasarrusun.storefront.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.food.Ground;
import id.pasarrusun.catalog.food.Keeping;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingContent.Attribute;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.listing.Versions.Taken;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.catalog.qc.ReviewSheet;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.storefront.desk.DeskWorld;
import id.pasarrusun.storefront.inspection.SheetView.Change;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetsTests {

    private static final Instant THEN = Instant.parse("2026-11-24T03:00:00Z");
    private static final Officer SARI = new Officer(new UUID(0, 1), "Bu Sari");
    private static final MakerCard RATMI = new MakerCard(
            new MakerId(new UUID(0, 2)), "ratmi", "Ratmi", new Tower("marunda", "Rusunawa Marunda", "", "", ""));
    private static final ListingContent BASKET =
            DeskWorld.content("Keranjang", new Photo(new ImageId(new UUID(0, 3)), "Dari samping", 1200, 900));

    @Test
    void tellsOnlyWhatDiffersFromTheVersionOnSale() {
        ListingContent stronger = new ListingContent(
                "Keranjang",
                BASKET.craft(),
                BASKET.description(),
                List.of(new Attribute("bahan", "Bambu apus"), new Attribute("beban", "5 kg")),
                BASKET.photos(),
                3,
                null,
                new Wording("Stronger basket", ""));

        assertThat(Sheets.of(sheet(version(2, stronger), version(1, BASKET))).changes())
                .containsExactlyInAnyOrder(
                        new Change(Fact.said("attribute.beban", "3 kg"), Fact.said("attribute.beban", "5 kg")),
                        new Change(Fact.said("attribute.ukuran", "30 × 22 cm"), Fact.said("attribute.ukuran", "–")),
                        new Change(
                                Fact.said("inspection.fact.english-name", "–"),
                                Fact.english("inspection.fact.english-name", "Stronger basket")));
    }

    @Test
    void holdsAFirstVersionBesideNothing() {
        SheetView sheet = Sheets.of(sheet(version(1, BASKET), null));

        assertThat(sheet.address()).isNull();
        assertThat(sheet.changes()).isEmpty();
        assertThat(sheet.shots())
                .singleElement()
                .satisfies(shot -> assertThat(shot.large()).contains("1280"));
    }

    @Test
    void namesWhoDecidedWhatAndWhen() {
        VersionState returned = new VersionState.Returned(
                THEN, SARI, List.of(new Remark("pegangan-kuat", "Ikat dua kali.")), List.of());

        SheetView.Decided step = Sheets.decided(returned, 1);

        assertThat(step.by()).isEqualTo("Bu Sari");
        assertThat(step.at()).isEqualTo(THEN);
        assertThat(step.notes()).containsExactly(new SheetView.Note("qc.point.pegangan-kuat", "Ikat dua kali.", 0));
    }

    @Test
    void saysWhatTheLawWantsToBeSaidOfFood() {
        ListingContent bakso = new ListingContent(
                "Bakso",
                BASKET.craft(),
                "",
                List.of(),
                List.of(),
                1,
                new ListingContent.Food(
                        null,
                        Keeping.FROZEN,
                        90,
                        Ground.HERSELF,
                        "Beku, −18 °C",
                        "Daging sapi",
                        "Gandum",
                        true,
                        List.of()),
                Wording.NONE);

        assertThat(Sheets.facts(bakso))
                .contains(
                        Fact.worded("inspection.food.kind", "food.kind.frozen"),
                        Fact.said("inspection.food.serving", "–"),
                        Fact.worded("inspection.food.ground", "food.ground.herself"),
                        Fact.said("inspection.food.ingredients", "Daging sapi"),
                        Fact.worded("inspection.food.halal", "inspection.yes"),
                        Fact.said("inspection.food.permits", "–"));
    }

    private static ListingVersion version(int number, ListingContent content) {
        return new ListingVersion(new ListingId(new UUID(0, 9)), number, content, new VersionState.Submitted(THEN));
    }

    private static ReviewSheet sheet(ListingVersion proposed, @Nullable ListingVersion approved) {
        StudioListing listing = new StudioListing(
                proposed.listing(),
                "keranjang",
                RATMI.id(),
                List.of(),
                proposed,
                approved == null ? null : approved.number(),
                1);
        List<Taken> steps = List.of(new Taken(proposed.number(), proposed.state()));
        return new ReviewSheet(RATMI, listing, proposed, approved, null, null, steps, List.of());
    }
}
