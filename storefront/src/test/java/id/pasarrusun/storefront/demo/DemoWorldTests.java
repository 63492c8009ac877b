package id.pasarrusun.storefront.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.attribute.CraftAttribute;
import id.pasarrusun.catalog.attribute.CraftAttributes;
import id.pasarrusun.catalog.food.FoodAnswers;
import id.pasarrusun.catalog.food.FoodDecision;
import id.pasarrusun.catalog.food.FoodRules;
import id.pasarrusun.catalog.food.Paper;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.storefront.area.Areas;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoWorldTests {

    private final DemoWorld world = DemoWorld.read();
    private final Map<String, DemoMaker> makers =
            world.makers().stream().collect(Collectors.toMap(DemoMaker::slug, Function.identity()));

    @Test
    void hasTwelveMakersInFiveTowers() {
        assertThat(world.towers()).extracting(DemoTower::slug).hasSize(5).doesNotHaveDuplicates();
        assertThat(world.makers()).extracting(DemoMaker::slug).hasSize(12).doesNotHaveDuplicates();
        assertThat(world.makers())
                .extracting(DemoMaker::phone)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj("0812000000%02d"::formatted)
                        .toList());
        assertThat(world.makers())
                .extracting(DemoMaker::tower)
                .hasSameElementsAs(world.towers().stream().map(DemoTower::slug).toList());
    }

    @Test
    void paysEachMakerOnAnAccountInHerOwnName() {
        assertThat(world.makers()).allSatisfy(maker -> {
            assertThat(maker.bank().holder()).isUpperCase().isEqualToIgnoringCase(maker.name());
            assertThat(maker.bank().account()).containsOnlyDigits();
        });
        assertThat(world.makers()).extracting(maker -> maker.bank().account()).doesNotHaveDuplicates();
    }

    @Test
    void placesEachTowerInItsKelurahan() {
        Areas areas = new Areas();
        assertThat(world.towers())
                .allSatisfy(tower -> assertThat(areas.find(tower.kelurahanCode()))
                        .hasValueSatisfying(area -> {
                            assertThat(area.kelurahan()).isEqualTo(tower.kelurahan());
                            assertThat(area.kecamatan()).isEqualTo(tower.district());
                            assertThat(area.city()).isEqualTo(tower.city());
                        }));
    }

    @Test
    void sellsAboutSixtyThingsOverTheFourCrafts() {
        assertThat(world.listings()).hasSizeBetween(55, 65);
        assertThat(world.listings()).extracting(DemoListing::slug).doesNotHaveDuplicates();
        assertThat(world.listings()).extracting(DemoListing::name).contains("Tas anyaman bambu");
        assertThat(world.listings().stream().collect(Collectors.groupingBy(DemoListing::craft, Collectors.counting())))
                .hasSize(4)
                .allSatisfy((craft, count) -> assertThat(count).isGreaterThanOrEqualTo(12));
    }

    @Test
    void listsAMakerOnlyInCraftsSheWasTrainedIn() {
        assertThat(world.listings()).allSatisfy(this::isMadeByATrainedHand);
        assertThat(world.listings().stream().map(DemoListing::maker).distinct()).hasSize(12);
    }

    @Test
    void answersEveryQuestionOfItsCraft() {
        assertThat(world.listings())
                .allSatisfy(listing -> assertThat(
                                CraftAttributes.of(Craft.ofSlug(listing.craft().slug())))
                        .filteredOn(CraftAttribute::required)
                        .allSatisfy(asked -> assertThat(
                                        asked.kind().read(listing.attributes().getOrDefault(asked.key(), "")))
                                .as(listing.slug() + " " + asked.key())
                                .isPresent()));
    }

    @Test
    void asksBelievablePrices() {
        assertThat(world.listings()).allSatisfy(DemoWorldTests::isPricedLikeItsCraft);
    }

    @Test
    void tellsOfEveryFoodWhatItsPapersAsk() {
        assertThat(world.listings()).allSatisfy(DemoWorldTests::hasTheFoodPapersOfItsCraft);
    }

    @Test
    void hasPiecesSoldOutLastPiecesAndPlenty() {
        assertThat(world.listings().stream().flatMap(listing -> listing.variants().stream()))
                .allSatisfy(variant -> assertThat(variant.stock()).isBetween(0, 20))
                .anyMatch(variant -> variant.stock() == 0)
                .anyMatch(variant -> variant.stock() == 1);
    }

    @Test
    void showsEveryHandWrittenListingInItsOwnPicture() {
        assertThat(world.listings()).extracting(DemoListing::pictureName).doesNotHaveDuplicates();
        assertThat(world.listings()).allSatisfy(listing -> {
            assertThat(listing.picture()).isEqualTo(listing.picture());
            assertThat(listing.alt()).startsWith("Ilustrasi: ");
        });
    }

    @Test
    void generatesTenThousandDifferentListingsAsBelievable() {
        assertThat(world.generated().stream(10_000).map(DemoListing::slug).distinct())
                .hasSize(10_000);
        assertThat(world.generated().stream(2_000)).allSatisfy(listing -> {
            isMadeByATrainedHand(listing);
            isPricedLikeItsCraft(listing);
            hasTheFoodPapersOfItsCraft(listing);
            assertThat(listing.slug()).matches("[a-z0-9-]{5,100}");
            assertThat(listing.name()
                            + listing.description()
                            + listing.alt()
                            + String.join(" ", listing.attributes().values()))
                    .doesNotContain("{", "null")
                    .hasSizeGreaterThan(120);
            assertThat(listing.picture()).isNotNull();
        });
    }

    @Test
    void generatesTheSameListingForTheSameNumber() {
        assertThat(DemoWorld.read().generated().at(987_654))
                .isEqualTo(world.generated().at(987_654));
        assertThat(world.listings(1_000_000).skip(5_000).findFirst()).isPresent();
        assertThat(world.listings(10)).hasSameSizeAs(world.listings());
    }

    private void isMadeByATrainedHand(DemoListing listing) {
        assertThat(makers.get(listing.maker()))
                .as(listing.slug())
                .isNotNull()
                .matches(maker -> maker.trainedIn(listing.craft()));
    }

    private static void isPricedLikeItsCraft(DemoListing listing) {
        long[] range = switch (listing.craft()) {
            case BATIK ->
                "tulis".equals(listing.attributes().get("teknik"))
                        ? new long[] {350_000, 1_200_000}
                        : new long[] {120_000, 300_000};
            case RAJUT -> new long[] {35_000, 250_000};
            case ANYAMAN -> new long[] {30_000, 350_000};
            case BAKSO -> new long[] {25_000, 90_000};
        };
        assertThat(listing.variants())
                .hasSizeBetween(1, 3)
                .allSatisfy(variant ->
                        assertThat(variant.priceRupiah()).as(listing.slug()).isBetween(range[0], range[1]));
    }

    /// What the law asks for is handed in, and nothing else.
    private static List<Paper> needed(DemoFood food) {
        FoodAnswers answers =
                new FoodAnswers(food.serving(), food.kind().keeping(), food.shelfLifeDays(), food.ground());
        FoodRules rules = new FoodRules(LocalDate.of(2026, 10, 18));
        return rules.decide(answers, food.halal(), LocalDate.of(2026, 11, 24)) instanceof FoodDecision.Sold sold
                ? sold.papers()
                : List.of();
    }

    private static void hasTheFoodPapersOfItsCraft(DemoListing listing) {
        DemoFood food = listing.food();
        if (food == null) {
            assertThat(listing.craft()).isNotEqualTo(DemoCraft.BAKSO);
            return;
        }
        String paper = switch (food.kind()) {
            case FROZEN -> "BPOM-MD";
            case FRESH -> "SLHS";
            case DRY -> "SPP-IRT";
        };
        assertThat(listing.craft()).isEqualTo(DemoCraft.BAKSO);
        assertThat(food.permits()).extracting(DemoFood.Permit::type).startsWith(paper, "HALAL");
        assertThat(food.permits())
                .allSatisfy(permit ->
                        assertThat(permit.paper().read(permit.number())).contains(permit.number()));
        assertThat(food.permits().stream().map(DemoFood.Permit::paper)).containsExactlyElementsOf(needed(food));
        assertThat(food.shelfLifeDays() >= 7).isEqualTo(food.kind() != DemoFood.Kind.FRESH);
        assertThat(food.ingredients()).isNotBlank();
        assertThat(food.halal()).isTrue();
    }
}
