package id.pasarrusun.storefront.browse;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.attribute.CraftAttributes;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.search.Sort;
import id.pasarrusun.storefront.page.Rendered;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class WishTests {

    @Test
    void onlyAPageThatIsNotThereIsBeyond() {
        assertThat(asked("hal=3").isBeyond(49)).isFalse();
        assertThat(asked("hal=4").isBeyond(49)).isTrue();
        assertThat(asked("hal=4").isBeyond(0)).isFalse();
        assertThat(asked("hal=51").isBeyond(9_000)).isFalse();
    }

    @Test
    void understandsEverythingThatTheListTakes() {
        Wish wish = asked("q=tas&kerajinan=anyaman&kerajinan=rajut&rusun=marunda&min=50000&max=99999&siap=1&hal=3");

        assertThat(wish.query().crafts()).containsExactlyInAnyOrder(Craft.ANYAMAN, Craft.RAJUT);
        assertThat(wish.query().towers()).containsExactly("marunda");
        assertThat(wish.query().minPrice()).isEqualTo(50_000);
        assertThat(wish.query().maxPrice()).isEqualTo(99_999);
        assertThat(wish.query().readyOnly()).isTrue();
        assertThat(wish.query().page().from()).isEqualTo(2 * Wish.SIZE);
    }

    @Test
    void leavesOutWhatItDoesNotUnderstand() {
        Wish wish = asked("kerajinan=kayu&rusun=../meja&min=murah&max=Rp50.000&siap=0&urut=acak&hal=-2");

        assertThat(wish.href()).isEqualTo("/produk?max=50000");
    }

    @Test
    void takesPricesInEitherOrderAndRemembersWhatIsNone() {
        Wish wish = asked("min=900000&max=1");

        assertThat(wish.query().minPrice()).isEqualTo(1);
        assertThat(wish.query().maxPrice()).isEqualTo(900_000);
        assertThat(wish.unread()).isEmpty();
        assertThat(asked("min=abc&max=").unread()).containsExactly(Map.entry("min", "abc"));
    }

    @Test
    void narrowsByWhatTheOneCraftTells() {
        Wish wish = asked("kerajinan=batik&teknik=tulis&teknik=cap&pewarna=ungu&benang=katun&hal=2");

        assertThat(wish.query().attributes()).isEqualTo(Map.of("teknik", Set.of("tulis", "cap")));
        assertThat(wish.href()).isEqualTo("/produk?kerajinan=batik&teknik=tulis&teknik=cap&hal=2");
        assertThat(wish.hrefWithout("teknik", "cap")).isEqualTo("/produk?kerajinan=batik&teknik=tulis");
        assertThat(wish.hrefWithout(Wish.CRAFT, "batik")).isEqualTo("/produk");
        assertThat(wish.home()).isEmpty();
        assertThat(asked("kerajinan=batik&kerajinan=rajut&teknik=tulis").href())
                .isEqualTo("/produk?kerajinan=batik&kerajinan=rajut");
        assertThat(asked("teknik=tulis").href()).isEqualTo("/produk");
    }

    @ParameterizedTest
    @EnumSource(Craft.class)
    void everythingToNarrowByHasANameAndAPlaceInTheAddress(Craft craft) {
        assertThat(CraftAttributes.keys(craft))
                .allMatch(key -> Rendered.words().has("attribute." + key))
                .doesNotContain("q", "kerajinan", "rusun", "pembuat", "min", "max", "siap", "halal", "urut", "hal");
        assertThat(CraftAttributes.of(craft))
                .allSatisfy(attribute -> assertThat(attribute.kind().values())
                        .allMatch(value -> Rendered.words().has("attribute." + attribute.key() + "." + value)));
    }

    @Test
    void cutsAVeryLongTextInsteadOfRefusingIt() {
        Wish wish = asked("q=" + "a".repeat(1_000));

        assertThat(wish.query().text()).hasSize(200);
    }

    @Test
    void takesOneFilterAwayAndBeginsAtTheFirstPage() {
        Wish wish = asked("q=tas%20%26%20kain&kerajinan=batik&kerajinan=rajut&urut=termurah&hal=4");

        assertThat(wish.hrefWithout(Wish.CRAFT, "batik"))
                .isEqualTo("/produk?q=tas+%26+kain&kerajinan=rajut&urut=termurah");
        assertThat(wish.hrefWidened()).isEqualTo("/produk?q=tas+%26+kain");
        assertThat(wish.hrefOfPage(1))
                .isEqualTo("/produk?q=tas+%26+kain&kerajinan=batik&kerajinan=rajut&urut=termurah");
    }

    @Test
    void ordersByMatchOnlyWhenThereAreWordsToMatch() {
        assertThat(asked("q=tas").sort()).isEqualTo(Sort.RELEVANCE);
        assertThat(asked("q=tas").orders()).contains("cocok");
        assertThat(asked("urut=cocok").sort()).isEqualTo(Sort.NEWEST);
        assertThat(asked("q=").orders()).doesNotContain("cocok");
    }

    @Test
    void asksForNothingButTheFacetsBehindTheLastPage() {
        assertThat(asked("hal=50").isTooFar()).isFalse();
        assertThat(asked("hal=51").isTooFar()).isTrue();
        assertThat(asked("hal=51").query().page().size()).isEqualTo(1);
    }

    static Wish asked(String query) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        UriComponentsBuilder.fromUriString("/produk?" + query)
                .build()
                .getQueryParams()
                .forEach((name, values) ->
                        values.forEach(value -> asked.add(name, URLDecoder.decode(value, StandardCharsets.UTF_8))));
        return Wish.of(asked);
    }
}
