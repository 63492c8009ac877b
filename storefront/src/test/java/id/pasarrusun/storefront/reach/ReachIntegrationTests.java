package id.pasarrusun.storefront.reach;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

class ReachIntegrationTests {

    private final Person stranger = OpenShop.visit().stranger();
    private final String origin = OpenShop.visit().address().toString();

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/produk, /produk",
        "/produk?urut=termurah, /produk",
        "/produk?hal=2&urut=termahal, /produk?hal=2",
        "/produk?kerajinan=batik, /kerajinan/batik",
        "/produk?rusun=marunda, /rusun/marunda",
        "/kerajinan/anyaman, /kerajinan/anyaman",
        "/rusun/marunda, /rusun/marunda"
    })
    void whatIsToBeFoundNamesItsAddressInEachLanguage(String asked, String home) {
        String own = head("canonical\" href=\"", home);
        String english = head("canonical\" href=\"", "/en" + home);

        assertThat(stranger.get(asked).body())
                .contains(own, head("hreflang=\"id\" href=\"", home), head("hreflang=\"en\" href=\"", "/en" + home))
                .contains(head("x-default\" href=\"", home), "og:locale\" content=\"id_ID\"");
        assertThat(stranger.get("/en" + asked).body())
                .contains(english, head("x-default\" href=\"", home), "og:locale\" content=\"en_US\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/produk?q=tas",
                "/produk?kerajinan=batik&siap=1",
                "/produk?kerajinan=batik&kerajinan=rajut",
                "/produk?min=1000",
                "/keranjang",
                "/masuk",
                "/tidak-ada"
            })
    void whatIsOneOfTooManyOrOnesOwnIsNotToBeFound(String path) {
        assertThat(stranger.get(path).body())
                .contains("name=\"robots\" content=\"noindex")
                .doesNotContain("rel=\"canonical\"", "rel=\"alternate\"");
    }

    @Test
    void anAddressOnceGivenAwayLeadsToTheOneOfToday() {
        Answer goods = stranger.json("GET", "/api/v1/products?limit=1&craft=rajut", "");
        String slug =
                new JsonMapper().readTree(goods.body()).at("/items/0/slug").asString();
        Objects.requireNonNull(OpenShop.visit()
                .part(DatabaseClient.class)
                .sql("""
                    insert into catalog.slug (slug, listing_id)
                    select 'nama-lama-rajutan', id from catalog.listing where slug = :slug
                    """)
                .bind("slug", slug)
                .fetch()
                .rowsUpdated()
                .block(Duration.ofSeconds(10)));

        Answer moved = stranger.get("/en/produk/nama-lama-rajutan?dari=wa");
        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.location()).isEqualTo("/en/produk/" + slug + "?dari=wa");
        assertThat(stranger.get("/produk/nama-lama-rajutan").location()).isEqualTo("/produk/" + slug);
        Answer told = stranger.json("GET", "/api/v1/products/nama-lama-rajutan", "");
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body()).contains("\"slug\":\"" + slug + "\"");
    }

    private String head(String before, String path) {
        return before + origin + path + "\"";
    }
}
