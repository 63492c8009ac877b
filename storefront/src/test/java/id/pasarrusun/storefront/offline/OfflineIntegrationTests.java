package id.pasarrusun.storefront.offline;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // the shop is open before any test is made
class OfflineIntegrationTests {

    private static final Pattern ICON = Pattern.compile("\"src\":\"([^\"]+)\"");

    private static OpenShop shop;

    @BeforeAll
    static void opens() {
        shop = OpenShop.visit();
    }

    @Test
    void theWorkerIsAskedForAnewAtEveryVisit() {
        Answer answer = shop.stranger().get("/sw.js");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/javascript");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void theManifestNamesIconsThatAreThere() {
        Person stranger = shop.stranger();

        Answer manifest = stranger.get("/manifest.webmanifest");

        assertThat(manifest.header("Content-Type")).isEqualTo("application/manifest+json");
        assertThat(ICON.matcher(manifest.body()).results().map(found -> found.group(1)))
                .hasSize(4)
                .allSatisfy(icon ->
                        assertThat(stranger.get(icon).header("Content-Type")).isEqualTo("image/png"));
    }

    @Test
    void onlyWhatEverybodyWouldGetMayBeKept() {
        assertThat(shop.stranger().get("/produk").header("Pasar-Copy")).isEqualTo("anybody");
        assertThat(shop.maker(11).get("/produk").header("Pasar-Copy")).isEmpty();
    }

    @Test
    void onlyPagesOfTheShopWindowThatAreThereSayThatTheyAreAnybodys() {
        Person stranger = shop.stranger();

        assertThat(List.of("/", "/en/produk", "/kerajinan/batik", "/halaman/bantuan", "/luring"))
                .allSatisfy(page ->
                        assertThat(stranger.get(page).header("Pasar-Copy")).isEqualTo("anybody"));
        assertThat(List.of("/masuk", "/keranjang", "/keluar", "/produk/tidak-ada", "/tidak-ada"))
                .allSatisfy(page ->
                        assertThat(stranger.get(page).header("Pasar-Copy")).isEmpty());
    }

    @Test
    void aPageForASessionThatIsOverIsNotAnybodys() {
        Answer answer = shop.stranger().get("/produk", "Cookie", "pasar_sesi=" + "a".repeat(43));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("href=\"/masuk\"");
        assertThat(answer.header("Pasar-Copy")).isEmpty();
    }

    @Test
    void thePageWithoutALinkSpeaksBothLanguages() {
        assertThat(shop.stranger().get("/luring").body()).contains("<h1>Anda sedang luring</h1>");
        assertThat(shop.stranger().get("/en/luring").body()).contains("<h1>You are offline</h1>");
    }

    @Test
    void thePageWithoutALinkTellsRobotsOnce() {
        assertThat(shop.stranger().get("/luring").body()).containsOnlyOnce("name=\"robots\"");
    }
}
