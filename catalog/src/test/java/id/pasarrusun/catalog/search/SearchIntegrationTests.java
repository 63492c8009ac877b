package id.pasarrusun.catalog.search;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static id.pasarrusun.catalog.search.SearchWorld.query;
import static id.pasarrusun.catalog.search.SearchWorld.slugs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.catalog.maker.Craft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIntegrationTests {

    private final SearchWorld world =
            SearchWorld.fresh(SearchIntegrationTests.class).filled();

    @AfterAll
    void close() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({
        "menganyam tas, tas-bambu",
        "TAS BAMBU, tas-bambu",
        "membatik selendang, selendang",
        "rajutan, cardigan",
        "anyaman tikar ratmi, tikar-pandan",
        "selendang jatinegara, selendang",
        "bakso cokelat, bakso-sapi",
        "mat of pandan, tikar-pandan",
        "city housing, tikar-pandan"
    })
    void findsWhatIsMeant(String words, String slug) {
        Answer answer = world.find(words);

        assertThat(slugs(answer)).containsExactly(slug);
        assertThat(answer.correctedQuery()).isNull();
        assertThat(answer.degraded()).isFalse();
    }

    @Test
    void putsTheThingThatIsCalledSoFirst() {
        assertThat(slugs(world.find("anyaman"))).containsExactlyInAnyOrder("tas-bambu", "tikar-pandan");
        assertThat(slugs(world.find("tikar")).getFirst()).isEqualTo("tikar-pandan");
    }

    @Test
    void bringsAWholeCard() {
        Card card = world.find("tas").cards().getFirst();

        assertThat(card.name()).isEqualTo("Tas anyaman bambu");
        assertThat(card.english()).isEmpty();
        assertThat(card.craft()).isEqualTo(Craft.ANYAMAN);
        assertThat(card.price().amount()).isEqualTo(120_000);
        assertThat(card.maker().tower().name()).isEqualTo("Rusunawa Marunda");
        assertThat(card.photo().alt()).isEqualTo("Foto Tas anyaman bambu");
        assertThat(card.available()).isEqualTo(3);
        assertThat(card.promisedDays()).isEqualTo(3);
    }

    @Test
    void knowsTheEnglishNameOfWhatHasOne() {
        assertThat(world.find("tikar").cards().getFirst().english()).isEqualTo("Woven pandan mats");
    }

    @ParameterizedTest
    @CsvSource({"anyamn bambo, anyaman bambu, tas-bambu", "Slendang, selendang, selendang", "bekso, bakso, bakso-sapi"})
    void looksForTheNearestWordsAndSaysSo(String typed, String corrected, String slug) {
        Answer answer = world.find(typed);

        assertThat(answer.correctedQuery()).isEqualTo(corrected);
        assertThat(slugs(answer)).contains(slug);
    }

    @Test
    void findsNothingForWhatNobodyMakes() {
        Answer answer = world.find("helikopter");

        assertThat(answer.cards()).isEmpty();
        assertThat(answer.total()).isZero();
        assertThat(answer.correctedQuery()).isNull();
    }

    @Test
    void countsEachFacetUnderTheChoicesOfTheOthers() {
        Answer answer = world.find(query("", Set.of(Craft.BATIK), Sort.NEWEST));

        assertThat(answer.total()).isEqualTo(2);
        assertThat(answer.facets().craft())
                .containsExactlyInAnyOrder(
                        Bucket.of("anyaman", "Anyaman", 2),
                        Bucket.of("batik", "Batik", 2),
                        Bucket.of("bakso", "Bakso", 1),
                        Bucket.of("rajut", "Rajut", 1));
        assertThat(answer.facets().tower()).containsExactly(Bucket.of("jatinegara", "Rusunawa Jatinegara Barat", 2));
        assertThat(answer.facets().maker()).containsExactly(Bucket.of("sari", "Sari Wulandari", 2));
        assertThat(answer.facets().ready())
                .containsExactly(Bucket.of("true", "true", 1), Bucket.of("false", "false", 1));
        assertThat(answer.facets().halal())
                .containsExactly(Bucket.of("true", "true", 0), Bucket.of("false", "false", 2));
        assertThat(answer.facets().price())
                .containsExactly(
                        new Bucket("50000", "50000-100000", 1, 50_000L, 100_000L),
                        new Bucket("500000", "500000-", 1, 500_000L, null));
    }

    @Test
    void narrowsByPriceReadinessHalalTowerAndMaker() {
        var first = SearchQuery.Page.first(24);
        Set<Craft> all = Set.of();

        assertThat(slugs(world.find(new SearchQuery(
                        "",
                        all,
                        Set.of(),
                        Set.of(),
                        Map.of(),
                        90_000L,
                        120_000L,
                        false,
                        false,
                        Sort.PRICE_ASC,
                        first))))
                .containsExactly("selendang", "tas-bambu");
        assertThat(slugs(world.find(new SearchQuery(
                        "batik", all, Set.of(), Set.of(), Map.of(), null, null, true, false, Sort.RELEVANCE, first))))
                .containsExactly("kain-parang");
        assertThat(slugs(world.find(new SearchQuery(
                        "", all, Set.of(), Set.of(), Map.of(), null, null, false, true, Sort.NEWEST, first))))
                .containsExactly("bakso-sapi");
        assertThat(world.find(new SearchQuery(
                                "",
                                all,
                                Set.of("marunda"),
                                Set.of("sari"),
                                Map.of(),
                                null,
                                null,
                                false,
                                false,
                                Sort.NEWEST,
                                first))
                        .total())
                .isZero();
    }

    @Test
    void narrowsOneCraftByWhatItTellsAndCountsWhatIsLeft() {
        Answer all = world.find(craft(Craft.BATIK, Map.of()));
        Answer written = world.find(craft(Craft.BATIK, Map.of("teknik", Set.of("tulis"))));

        assertThat(all.facets().attributes().keySet()).containsExactly("teknik", "motif", "pewarna");
        assertThat(slugs(written)).containsExactly("kain-parang");
        assertThat(written.facets().attributes().get("teknik"))
                .containsExactly(Bucket.of("tulis", "tulis", 1), Bucket.of("cap", "cap", 1));
        assertThat(written.facets().attributes().get("motif")).containsExactly(Bucket.of("parang", "parang", 1));
        assertThat(written.facets().craft()).contains(Bucket.of("anyaman", "Anyaman", 2));
        assertThat(world.find(query("", Set.of(), Sort.NEWEST)).facets().attributes())
                .isEmpty();
    }

    @Test
    void knowsNoAttributeOfAnotherCraftOrOfSeveral() {
        assertThatThrownBy(() -> craft(Craft.ANYAMAN, Map.of("teknik", Set.of("tulis"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> craft(Craft.BATIK, Map.of("teknik", Set.of("printing"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SearchQuery craft(Craft craft, Map<String, Set<String>> attributes) {
        var first = SearchQuery.Page.first(24);
        return new SearchQuery(
                "", Set.of(craft), Set.of(), Set.of(), attributes, null, null, false, false, Sort.NEWEST, first);
    }

    @ParameterizedTest
    @EnumSource
    void walksThroughAllByPositionWithoutMissingOrRepeating(Sort sort) {
        List<String> seen = new ArrayList<>();
        Position after = null;
        do {
            var page = new SearchQuery.Page(2, 0, after);
            Answer answer = world.find(
                    new SearchQuery("", Set.of(), Set.of(), Set.of(), Map.of(), null, null, false, false, sort, page));
            seen.addAll(slugs(answer));
            after = answer.next();
        } while (after != null);

        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "tas-bambu", "tikar-pandan", "kain-parang", "selendang", "cardigan", "bakso-sapi");
    }

    @Test
    void sortsByPriceBothWays() {
        assertThat(slugs(world.find(query("", Set.of(), Sort.PRICE_ASC))))
                .startsWith("bakso-sapi", "selendang", "tas-bambu")
                .endsWith("kain-parang");
        assertThat(slugs(world.find(query("", Set.of(), Sort.PRICE_DESC)))).startsWith("kain-parang");
    }

    @Test
    void offersCraftsMakersAndThingsThatBeginSo() {
        assertThat(await(world.search().suggest("ba").collectList()))
                .contains(
                        new Suggestion("batik", Suggestion.Kind.CRAFT, "batik"),
                        new Suggestion("bakso", Suggestion.Kind.CRAFT, "bakso"),
                        new Suggestion("Bakso sapi beku", Suggestion.Kind.PRODUCT, "bakso-sapi"));
        assertThat(await(world.search().suggest("Sari W").collectList()))
                .containsExactly(new Suggestion("Sari Wulandari", Suggestion.Kind.MAKER, "sari"));
        assertThat(await(world.search().suggest("anyaman bam").collectList()))
                .containsExactly(new Suggestion("Tas anyaman bambu", Suggestion.Kind.PRODUCT, "tas-bambu"));
    }
}
