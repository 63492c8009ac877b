package id.pasarrusun.storefront.reach;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.r2dbc.core.DatabaseClient;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
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

    @Test
    void everyPageStandsInAPartOfTheSitemapInEachLanguage() {
        String index = stranger.get("/sitemap.xml").body();
        String goods = stranger.get("/sitemap/produk-1.xml").body();
        String places = stranger.get("/sitemap/tempat.xml").body();

        assertThat(read(index).getDocumentElement().getTagName()).isEqualTo("sitemapindex");
        assertThat(index)
                .contains("<loc>" + origin + "/sitemap/tempat.xml</loc>")
                .contains("<loc>" + origin + "/sitemap/produk-1.xml</loc><lastmod>");
        int entries = read(goods).getElementsByTagName("url").getLength();
        assertThat(read(goods).getElementsByTagName("xhtml:link").getLength()).isEqualTo(3 * entries);
        assertThat(goods).contains("<loc>" + origin + "/produk/", "<loc>" + origin + "/en/produk/");
        assertThat(read(places).getElementsByTagName("url").getLength()).isGreaterThan(20);
        assertThat(places)
                .contains("<loc>" + origin + "/en/rusun/marunda</loc>")
                .contains("hreflang=\"x-default\" href=\"" + origin + "/pembuat/siti-rohmah\"")
                .contains("<loc>" + origin + "/halaman/");
        assertThat(stranger.get("/sitemap/produk-0.xml").status()).isEqualTo(404);
        assertThat(stranger.get("/sitemap/produk-99999.xml").status()).isEqualTo(404);
        assertThat(stranger.get("/sitemap/apa.xml").status()).isEqualTo(404);
    }

    @Test
    void robotsAreKeptFromNarrowedListsInEachLanguageButNotFromThePagesOfTheWholeOne() {
        assertThat(stranger.get("/robots.txt").body().lines())
                .contains("Disallow: /beli/", "Disallow: /en/beli/", "Disallow: /produk?", "Disallow: /en/produk?")
                .contains("Allow: /produk?hal=", "Allow: /en/produk?hal=", "Sitemap: " + origin + "/sitemap.xml");
    }

    @Test
    void shoppingChannelsAreGivenWhatCanBeBought() {
        Answer feed = stranger.get("/umpan/google.xml");
        Answer english = stranger.get("/umpan/google.en.xml");

        assertThat(feed.header("Content-Type")).startsWith("application/xml");
        assertThat(read(feed.body()).getElementsByTagName("item").getLength()).isGreaterThan(40);
        assertThat(feed.body()).contains("<g:link>" + origin + "/produk/", " IDR</g:price>");
        assertThat(english.body()).contains("<g:link>" + origin + "/en/produk/");
        assertThat(read(english.body()).getElementsByTagName("item").getLength())
                .isGreaterThan(40);
    }

    @Test
    void aThingIsPassedOnWithoutAnyScript() {
        assertThat(stranger.get("/en/pembuat/siti-rohmah").body())
                .contains("href=\"https://wa.me/?text=", "%0Ahttp%3A%2F%2F", "%2Fen%2Fpembuat%2Fsiti-rohmah\"")
                .contains("hidden data-bagikan=\"", "data-url=\"" + origin + "/en/pembuat/siti-rohmah\"")
                .contains("value=\"" + origin + "/en/pembuat/siti-rohmah\" readonly");
    }

    private static Document read(String xml) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (IOException | ParserConfigurationException | SAXException broken) {
            throw new IllegalArgumentException(xml, broken);
        }
    }

    private String head(String before, String path) {
        return before + origin + path + "\"";
    }
}
