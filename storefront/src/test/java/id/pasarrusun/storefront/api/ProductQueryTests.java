package id.pasarrusun.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.search.Position;
import id.pasarrusun.catalog.search.SearchQuery;
import id.pasarrusun.catalog.search.Sort;
import id.pasarrusun.storefront.page.FieldFault;
import id.pasarrusun.storefront.page.Language;
import id.pasarrusun.storefront.page.Words;
import java.net.URI;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.web.ErrorResponseException;

class ProductQueryTests {

    private static final Words WORDS = Words.load(Language.INDONESIAN);

    @Test
    void findsTheNewestWhenNothingIsAsked() {
        assertThat(read("")).isEqualTo(SearchQuery.newest(24));
    }

    @Test
    void readsEveryValue() {
        SearchQuery query = read("?q=tas+anyam&craft=batik&craft=rajut&tower=marunda&maker=ibu-sari&maker=ibu-tuti"
                + "&minPriceRupiah=10000&maxPriceRupiah=50000&ready=true&halal=true&limit=7");

        assertThat(query.text()).isEqualTo("tas anyam");
        assertThat(query.crafts()).containsExactlyInAnyOrder(Craft.BATIK, Craft.RAJUT);
        assertThat(query.towers()).containsExactly("marunda");
        assertThat(query.makers()).containsExactlyInAnyOrder("ibu-sari", "ibu-tuti");
        assertThat(query.minPrice()).isEqualTo(10_000);
        assertThat(query.maxPrice()).isEqualTo(50_000);
        assertThat(query.readyOnly()).isTrue();
        assertThat(query.halalOnly()).isTrue();
        assertThat(query.sort()).isEqualTo(Sort.RELEVANCE);
        assertThat(query.page().size()).isEqualTo(7);
    }

    @Test
    void goesOnWhereTheCursorSays() {
        Position position = new Position(List.of("l:125000", "s:01931a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b"));
        String cursor = new Cursor(Sort.PRICE_ASC, position).text();

        assertThat(read("?sort=price_asc&cursor=" + cursor).page().after()).isEqualTo(position);
        assertThatThrownBy(() -> read("?cursor=" + cursor)).isInstanceOf(ErrorResponseException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=-1",
                "limit=",
                "limit=a",
                "limit=99999999999999999999",
                "craft=kayu",
                "craft=",
                "tower=Marunda%20Raya",
                "maker=%00",
                "minPriceRupiah=-5",
                "minPriceRupiah=1.5",
                "maxPriceRupiah=1e3",
                "maxPriceRupiah=9999999999999999999",
                "ready=1",
                "halal=ya",
                "sort=RELEVANCE",
                "sort=cheapest",
                "cursor=x",
                "sort=newest&sort=newest"
            })
    void refusesAValueOfTheWrongForm(String query) {
        assertThatThrownBy(() -> read("?" + query)).isInstanceOfSatisfying(ErrorResponseException.class, refused -> {
            assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThatFaults(refused)
                    .extracting(FieldFault::field)
                    .containsExactly(query.substring(0, query.indexOf('=')));
        });
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        assertThatThrownBy(() -> read("?q=" + "x".repeat(201) + "&limit=0&ready=ja"))
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        refused -> assertThatFaults(refused)
                                .extracting(FieldFault::code)
                                .containsExactlyInAnyOrder("too-long", "out-of-range", "not-true-or-false"));
    }

    @Test
    void takesMoreThanAnythingCostsForAnyPrice() {
        assertThat(read("?maxPriceRupiah=999999999999999999").maxPrice()).isEqualTo(1_000_000_000_000L);
    }

    private static SearchQuery read(String query) {
        MockServerHttpRequest request = MockServerHttpRequest.method(
                        HttpMethod.GET, URI.create("/api/v1/products" + query))
                .build();
        return QueryValues.read(request, WORDS, ProductQuery::of);
    }

    private static ListAssert<FieldFault> assertThatFaults(ErrorResponseException refused) {
        return assertThat(refused.getBody().getProperties())
                .extractingByKey("errors", InstanceOfAssertFactories.list(FieldFault.class));
    }
}
