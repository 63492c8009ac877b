package id.pasarrusun.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.catalog.listing.ListingContent.Attribute;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.media.image.ImageId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ReviewPolicyTests {

    private static final Photo FRONT = new Photo(new ImageId(new UUID(0, 1)), "Tas", 1200, 900, "a".repeat(64));
    private static final Photo SIDE = new Photo(new ImageId(new UUID(0, 2)), "Samping", 1200, 900, "b".repeat(64));
    private static final ListingContent BAG = new ListingContent(
            "Tas bambu",
            Craft.ANYAMAN,
            "Dianyam dari bambu tali.",
            List.of(new Attribute("bahan", "bambu"), new Attribute("beban", "8 kg")),
            List.of(FRONT, SIDE),
            3,
            null,
            Wording.NONE);

    private final ReviewPolicy policy = policy(Map.of());

    @Test
    void letsPassAtFirstTheDaysTheEnglishAndTheWordsOfAPhoto() {
        assertThat(policy.atOnce())
                .containsExactlyInAnyOrder(ContentPart.PROMISED_DAYS, ContentPart.ENGLISH, ContentPart.PHOTO_WORDS);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROMISED_DAYS", "ENGLISH", "PHOTO_WORDS"})
    void letsPassWhatNobodyNeedsToSee(ContentPart part) {
        assertThat(ContentPart.changed(BAG, with(part))).containsExactly(part);
        assertThat(policy.letsThrough(BAG, with(part))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PROMISED_DAYS", "ENGLISH", "PHOTO_WORDS"})
    void sendsEverythingElseTheWholeRoad(ContentPart part) {
        assertThat(ContentPart.changed(BAG, with(part))).contains(part);
        assertThat(policy.letsThrough(BAG, with(part))).isFalse();
    }

    @Test
    void sendsTheWholeRoadWhatChangesSomethingElseBesides() {
        ListingContent both = new ListingContent(
                "Tas rotan", BAG.craft(), BAG.description(), BAG.attributes(), BAG.photos(), 9, null, Wording.NONE);

        assertThat(policy.letsThrough(BAG, both)).isFalse();
    }

    @Test
    void takesThePhotoOfTheSameBytesForTheSameAndAnyOtherForAnother() {
        Photo again = new Photo(new ImageId(new UUID(0, 9)), "Tas", 1200, 900, FRONT.digest());
        Photo other = new Photo(new ImageId(new UUID(0, 9)), "Tas", 1200, 900, "c".repeat(64));

        assertThat(ContentPart.changed(BAG, BAG.withPhotos(List.of(again, SIDE))))
                .isEmpty();
        assertThat(ContentPart.changed(BAG, BAG.withPhotos(List.of(other, SIDE))))
                .containsExactly(ContentPart.PHOTOS);
        assertThat(ContentPart.changed(BAG, BAG.withPhotos(List.of(SIDE, FRONT))))
                .containsExactly(ContentPart.PHOTOS);
        assertThat(ContentPart.changed(BAG, BAG.withPhotos(List.of(FRONT)))).containsExactly(ContentPart.PHOTOS);
    }

    @Test
    void letsPassWhatTheShopIsToldToAndNeverAPhoto() {
        assertThat(policy(Map.of("pasar.review.at-once", "description")).atOnce())
                .containsExactly(ContentPart.DESCRIPTION);
        assertThatThrownBy(() -> new ReviewPolicy(Set.of(ContentPart.PHOTOS)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ReviewPolicy policy(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("pasar.review", ReviewPolicy.class);
    }

    private static ListingContent with(ContentPart part) {
        boolean food = part == ContentPart.FOOD;
        return new ListingContent(
                part == ContentPart.NAME ? "Tas rotan" : BAG.name(),
                part == ContentPart.CRAFT ? Craft.BATIK : BAG.craft(),
                part == ContentPart.DESCRIPTION ? "Dianyam dari rotan." : BAG.description(),
                part == ContentPart.ATTRIBUTES ? List.of(new Attribute("bahan", "rotan")) : BAG.attributes(),
                photos(part),
                part == ContentPart.PROMISED_DAYS ? 9 : BAG.promisedDays(),
                food ? ListingContent.Food.NOTHING : null,
                part == ContentPart.ENGLISH ? new Wording("Bamboo bag", "") : Wording.NONE);
    }

    private static List<Photo> photos(ContentPart part) {
        return switch (part) {
            case PHOTOS -> List.of(FRONT);
            case PHOTO_WORDS -> List.of(FRONT.described("Tas dari depan"), SIDE);
            default -> BAG.photos();
        };
    }
}
