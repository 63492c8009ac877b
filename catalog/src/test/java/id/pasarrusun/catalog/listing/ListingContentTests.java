package id.pasarrusun.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    private static void refuses(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(IllegalArgumentException.class);
    }

    private static Food food(String storage, String ingredients, int shelfLifeDays, int permits) {
        return new Food("frozen", storage, shelfLifeDays, ingredients, "", true, Collections.nCopies(permits, "P-IRT"));
    }

    private static ImportedListing imported(List<Photo> photos, List<NewVariant> variants) {
        ListingContent content =
                new ListingContent("Tas", Craft.ANYAMAN, "Kuat.", List.of(), photos, 2, null, Wording.NONE);
        return new ImportedListing("tas", new MakerId(new UUID(0, 2)), content, variants);
    }
}
