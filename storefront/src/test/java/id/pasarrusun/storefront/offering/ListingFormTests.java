package id.pasarrusun.storefront.offering;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.food.Ground;
import id.pasarrusun.catalog.food.Keeping;
import id.pasarrusun.catalog.food.Serving;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingContent.Attribute;
import id.pasarrusun.catalog.listing.ListingContent.Food;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.Submission.Missing;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.storefront.offering.ListingForm.Reading;
import id.pasarrusun.storefront.page.Form;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListingFormTests {

    private static final ImageId FRONT = new ImageId(new UUID(0, 1));
    private static final ImageId SIDE = new ImageId(new UUID(0, 2));
    private static final ListingContent BAG = Album.add(
            new ListingContent(
                            "Tas pandan",
                            Craft.ANYAMAN,
                            "Ringan.",
                            List.of(bahan("pandan")),
                            List.of(),
                            3,
                            null,
                            Wording.NONE)
                    .withEnglish(new Wording("Pandan bag", "")),
            List.of(FRONT, SIDE));

    @Test
    void whatIsWrittenIsReadAgainAsItWas() {
        ListingContent meatballs = new ListingContent(
                "Bakso",
                Craft.BAKSO,
                "Kenyal.",
                List.of(new Attribute("berat", "500 g")),
                List.of(),
                1,
                new Food(
                        Serving.TO_COOK,
                        Keeping.FROZEN,
                        90,
                        Ground.HERSELF,
                        "Beku",
                        "daging",
                        "telur",
                        false,
                        List.of("BPOM_MD MD 524100000001", "HALAL ID31110000009990926")),
                Wording.NONE);

        assertThat(ListingForm.read(ListingForm.of(meatballs, 1), meatballs).content())
                .isEqualTo(meatballs);
        assertThat(ListingForm.read(ListingForm.of(BAG, 1), BAG).content()).isEqualTo(BAG);
    }

    @Test
    void whatAFormDoesNotAskStaysAsItIs() {
        Reading reading = ListingForm.read(Form.of(Map.of("attribute-beban", "8 kg")), BAG);

        assertThat(reading.content().attributes()).containsExactly(bahan("pandan"), new Attribute("beban", "8 kg"));
        assertThat(reading.content().name()).isEqualTo("Tas pandan");
        assertThat(reading.content().english().name()).isEqualTo("Pandan bag");
    }

    @Test
    void writesAMeasureWithItsUnitAndAsksForTheNumberAlone() {
        ListingContent said =
                ListingForm.read(Form.of(Map.of("attribute-beban", "7.5")), BAG).content();

        assertThat(said.said("beban")).isEqualTo("7,5 kg");
        assertThat(ListingForm.of(said, 1).value("attribute-beban")).isEqualTo("7,5");
    }

    @Test
    void keepsWhatIsNoAnswerInTheDraftAndSaysWhyItCannotGo() {
        ListingContent said = ListingForm.read(Form.of(Map.of("attribute-beban", "banyak")), BAG)
                .content();

        assertThat(said.said("beban")).isEqualTo("banyak");
        assertThat(ListingForm.missing(ListingForm.of(said, 1), Craft.ANYAMAN, List.of(Missing.ATTRIBUTES))
                        .fault("attribute-beban"))
                .isEqualTo("studio.missing.measure");
    }

    @Test
    void photosTakeANewNameAndKeepADescription() {
        ListingContent described = Album.describe(BAG, SIDE, "Tas dari samping");

        ListingContent renamed = ListingForm.read(Form.of(Map.of("name", "Tas rotan")), described)
                .content();

        assertThat(renamed.photos()).extracting(Photo::alt).containsExactly("Tas rotan", "Tas dari samping");
    }

    @Test
    void aPhotoMovesForwardUntilItIsTheFirst() {
        assertThat(images(Album.forward(BAG, SIDE))).containsExactly(SIDE, FRONT);
        assertThat(images(Album.forward(BAG, FRONT))).containsExactly(FRONT, SIDE);
        assertThat(images(Album.remove(BAG, FRONT))).containsExactly(SIDE);
    }

    @Test
    void takesNoMorePhotosThanHaveAPlace() {
        List<ImageId> many = java.util.stream.LongStream.range(10, 30)
                .mapToObj(i -> new ImageId(new UUID(0, i)))
                .toList();

        assertThat(Album.add(BAG, many).photos()).hasSize(ListingContent.PHOTOS_MAX);
    }

    @Test
    void keepsNothingThatDoesNotFitAndSaysSoBesideTheField() {
        Reading reading = ListingForm.read(
                Form.of(Map.of("name", "", "days", "seminggu", "description", "x".repeat(4_001))), BAG);

        assertThat(reading.content()).isEqualTo(BAG);
        assertThat(reading.form().faults()).containsOnlyKeys("name", "days", "description");
        assertThat(reading.form().value("days")).isEqualTo("seminggu");
    }

    @Test
    void marksEveryBlankAttributeWhenOneIsMissing() {
        Form marked = ListingForm.missing(ListingForm.of(BAG, 1), Craft.ANYAMAN, List.of(Missing.ATTRIBUTES));

        assertThat(marked.faults()).containsOnlyKeys("attribute-ukuran", "attribute-beban");
    }

    @Test
    void hasWordsForEverythingThatCanBeMissing() {
        Form marked = ListingForm.missing(Form.empty(), Craft.BAKSO, List.of(Missing.values()));

        assertThat(marked.faults())
                .containsKeys(
                        "name", "description", "photo", "serving", "ground", "papers", "craft", "attribute-berat");
    }

    private static List<ImageId> images(ListingContent content) {
        return content.photos().stream().map(Photo::image).toList();
    }

    private static Attribute bahan(String value) {
        return new Attribute("bahan", value);
    }
}
