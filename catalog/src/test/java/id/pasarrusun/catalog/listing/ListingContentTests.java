package id.pasarrusun.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.catalog.food.FoodAnswers;
import id.pasarrusun.catalog.food.FoodKind;
import id.pasarrusun.catalog.food.Ground;
import id.pasarrusun.catalog.food.Keeping;
import id.pasarrusun.catalog.food.Paper;
import id.pasarrusun.catalog.food.Serving;
import id.pasarrusun.catalog.listing.Importing.ImportedListing;
import id.pasarrusun.catalog.listing.ListingContent.Attribute;
import id.pasarrusun.catalog.listing.ListingContent.Food;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.media.image.ImageId;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ListingContentTests {

    private static final Photo PHOTO = new Photo(new ImageId(new UUID(0, 1)), "Tas", 0, 0);
    private static final NewVariant VARIANT = new NewVariant("Biasa", Rupiah.of(85_000), 3);

    @Test
    void boundsEveryTextThatAMakerWrites() {
        assertThat(new Attribute("bahan", "x".repeat(Attribute.VALUE_MAX)).value())
                .hasSize(200);

        refuses(() -> new Attribute("bahan", "x".repeat(Attribute.VALUE_MAX + 1)));
        refuses(() -> new Photo(new ImageId(new UUID(0, 1)), "x".repeat(Photo.ALT_MAX + 1), 0, 0));
        refuses(() -> new NewVariant("x".repeat(NewVariant.NAME_MAX + 1), Rupiah.of(1), 0));
        refuses(() -> new Wording("x".repeat(ListingContent.NAME_MAX + 1), ""));
        refuses(() -> new Wording("", "x".repeat(ListingContent.DESCRIPTION_MAX + 1)));
        refuses(() -> food("x".repeat(Food.TEXT_MAX + 1), "", 0, 1));
        refuses(() -> food("", "x".repeat(Food.INGREDIENTS_MAX + 1), 0, 1));
        refuses(() -> food("", "", Food.SHELF_LIFE_DAYS_MAX + 1, 1));
        refuses(() -> food("", "", 0, Food.PERMITS_MAX + 1));
    }

    @Test
    void bringsInNothingThatCannotBeShownOrBought() {
        assertThat(imported(List.of(PHOTO), List.of(VARIANT)).slug()).isEqualTo("tas");

        refuses(() -> imported(List.of(), List.of(VARIANT)));
        refuses(() -> imported(List.of(PHOTO), List.of()));
        refuses(() -> imported(List.of(PHOTO), Collections.nCopies(NewVariant.COUNT_MAX + 1, VARIANT)));
    }

    /// Versions are never rewritten, so those of earlier days must still be read.
    @Test
    void readsFoodFromBeforeThereWereQuestions() {
        Food old = new JsonMapper().readValue("""
            {"kind": "frozen", "storage": "-18 °C", "shelfLifeDays": 90, "ingredients": "daging sapi",
             "allergens": "", "halal": true, "permits": ["MD 524100000001 (BPOM)"]}
            """, Food.class);
        Food unsaid = new JsonMapper().readValue("""
            {"kind": "", "storage": "", "shelfLifeDays": 0, "ingredients": "", "allergens": "", "halal": false,
             "permits": []}
            """, Food.class);

        assertThat(old.kind()).contains(FoodKind.FROZEN);
        assertThat(old.answers()).isEmpty();
        assertThat(unsaid.kind()).isEmpty();
        assertThat(unsaid.staysNearby()).isTrue();
    }

    @Test
    void writesFoodAsItReadsIt() {
        Food food = food("-18 °C", "daging sapi", 90, 1);
        JsonMapper json = new JsonMapper();

        assertThat(json.readValue(json.writeValueAsString(food), Food.class)).isEqualTo(food);
        assertThat(food.answers()).contains(new FoodAnswers(Serving.TO_COOK, Keeping.FROZEN, 90, Ground.HERSELF));
    }

    @Test
    void needsThePaperThatItNamesAndElseAnyOfTheKind() {
        Food food = food("Kering", "ikan", 90, 1);

        assertThat(food.needs(List.of(Paper.SPP_IRT, Paper.HALAL)))
                .containsExactly("SPP_IRT P-IRT 2063173000003-31", "HALAL");
    }

    private static void refuses(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(IllegalArgumentException.class);
    }

    private static Food food(String storage, String ingredients, int shelfLifeDays, int permits) {
        return new Food(
                Serving.TO_COOK,
                Keeping.FROZEN,
                shelfLifeDays,
                Ground.HERSELF,
                storage,
                ingredients,
                "",
                true,
                Collections.nCopies(permits, "SPP_IRT P-IRT 2063173000003-31"));
    }

    private static ImportedListing imported(List<Photo> photos, List<NewVariant> variants) {
        ListingContent content =
                new ListingContent("Tas", Craft.ANYAMAN, "Kuat.", List.of(), photos, 2, null, Wording.NONE);
        return new ImportedListing("tas", new MakerId(new UUID(0, 2)), content, variants);
    }
}
