package id.pasarrusun.storefront.browse;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrowseIntegrationTests {

    private static final String HERE = "/produk?rusun=" + Etalase.TOWER;

    private final Etalase etalase = Etalase.visit();
    private final Person stranger = etalase.stranger();

    @Test
    void weavingABagFindsTheWovenBag() {
        String found = stranger.get(HERE + "&q=menganyam+tas").body();

        assertThat(found)
                .contains("/produk/" + Etalase.BAG, "Hasil untuk “menganyam tas”")
                .contains("1 barang");
    }

    @Test
    void everyFilterNarrows() {
        assertThat(stranger.get(HERE).body()).contains("3 barang");
        assertThat(stranger.get(HERE + "&kerajinan=batik").body()).contains("1 barang", Etalase.CLOTH);
        assertThat(stranger.get(HERE + "&kerajinan=batik&kerajinan=anyaman").body())
                .contains("3 barang");
        assertThat(stranger.get(HERE + "&siap=1").body()).contains("2 barang").doesNotContain(Etalase.MAT);
        assertThat(stranger.get(HERE + "&min=200000&max=300000").body()).contains("1 barang", Etalase.MAT);
    }

    @Test
    void theCheapestComesFirstWhenAskedFor() {
        String cheapest = stranger.get(HERE + "&urut=termurah").body();

        assertThat(cheapest.indexOf(Etalase.BAG)).isLessThan(cheapest.indexOf(Etalase.MAT));
        assertThat(cheapest.indexOf(Etalase.MAT)).isLessThan(cheapest.indexOf(Etalase.CLOTH));
    }

    @Test
    void aFilterThatFindsNothingOffersAWayOut() {
        String nothing = stranger.get(HERE + "&min=1&max=2").body();

        assertThat(nothing).contains("Belum ada yang cocok", "Hapus semua saringan", "href=\"/produk\"");
    }

    @Test
    void behindTheLastPageIsTheLastPage() {
        Answer beyond = stranger.get(HERE + "&hal=9");

        assertThat(beyond.body()).contains("3 barang", Etalase.BAG).doesNotContain("Belum ada yang cocok");
        assertThat(beyond.header("HX-Push-Url")).isEqualTo(HERE);
        assertThat(stranger.get(HERE + "&hal=99").body()).contains("3 barang", Etalase.BAG);
    }

    @Test
    void htmxGetsThePartThatChangesAndAStepBackTheWholePage() {
        Answer part = stranger.get(HERE, "HX-Request", "true");
        Answer back = stranger.get(HERE, "HX-Request", "true", "HX-History-Restore-Request", "true");

        assertThat(part.body()).doesNotContain("<header").contains("id=\"hasil\"", "hx-swap-oob=\"true\"");
        assertThat(part.header("HX-Push-Url")).isEqualTo(HERE);
        assertThat(part.body()).contains("<p id=\"kabar-hasil\" hx-swap-oob=\"innerHTML\">3 barang</p>");
        assertThat(back.body()).contains("<header").doesNotContain("hx-swap-oob");
    }

    @Test
    void aProductSaysWhoMadeItAndHowToBuyIt() {
        String product = stranger.get("/produk/" + Etalase.BAG).body();

        assertThat(product)
                .contains("Tas anyaman bambu", "Rp145.000", "Tinggal 4", "href=\"/pembuat/" + Etalase.MAKER)
                .contains("action=\"/keranjang\"", "name=\"variant\"", "/gambar/" + etalase.picture.value());
    }

    @Test
    void placesLeadToTheirGoods() {
        assertThat(stranger.get("/pembuat/" + Etalase.MAKER).body()).contains("/produk/" + Etalase.CLOTH);
        assertThat(stranger.get("/pembuat/" + Etalase.MAKER + "?hal=9").body()).contains("/produk/" + Etalase.CLOTH);
        assertThat(stranger.get("/rusun/" + Etalase.TOWER).body()).contains("/pembuat/" + Etalase.MAKER, Etalase.BAG);
        assertThat(stranger.get("/kerajinan/anyaman").status()).isEqualTo(200);
        assertThat(stranger.get("/sitemap/produk-1.xml").body()).contains("/produk/" + Etalase.BAG + "</loc>");
        assertThat(stranger.get("/robots.txt").body()).contains("Disallow: /beli/", "/sitemap.xml");
    }

    @Test
    void noVisitorChoosesTheAddressThatPagesGiveAsTheirOwn() {
        Person sideways = new Person(
                URI.create("http://127.0.0.1:" + OpenShop.visit().address().getPort()));
        String own = OpenShop.visit().address().toString();

        assertThat(sideways.get("/produk/" + Etalase.BAG).body())
                .contains("rel=\"canonical\" href=\"" + own + "/produk/", "og:url\" content=\"" + own)
                .doesNotContain("127.0.0.1");
        for (String path : new String[] {"/", "/pembuat/" + Etalase.MAKER, "/sitemap.xml", "/robots.txt"}) {
            assertThat(sideways.get(path).body()).contains(own).doesNotContain("127.0.0.1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/produk/tidak-ada", "/pembuat/tidak-ada", "/rusun/tidak-ada", "/kerajinan/kayu", "/tidak"})
    void whatIsNotThereIsAPageThatLeadsOn(String path) {
        Answer answer = stranger.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Halaman ini tidak ada", "href=\"/produk\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=%00", "?hal=99999", "?min=x&max=-1", "?kerajinan=&rusun=%2e%2e", "?siap=maybe"})
    void noAddressOfTheListIsRefused(String query) {
        assertThat(stranger.get("/produk" + query).status()).isEqualTo(200);
    }

    @Test
    void aPictureIsKeptForGood() {
        String path = "/gambar/" + etalase.picture.value() + "/320.webp";

        Answer picture = stranger.get(path);
        Answer again = stranger.get(path, "If-None-Match", picture.header("ETag"));

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/webp");
        assertThat(picture.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(picture.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void whoeverSparesDataIsGivenTheNextSmallerPicture() {
        String folder = "/gambar/" + etalase.picture.value() + "/";

        Answer spared = stranger.get(folder + "640.webp", "Save-Data", "on");

        assertThat(spared.header("ETag"))
                .isEqualTo(stranger.get(folder + "320.webp").header("ETag"));
        assertThat(spared.header("Vary")).contains("Save-Data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"321.webp", "320.png", "320.gif"})
    void aPictureOfAnotherKindIsNotThereYet(String file) {
        Answer answer = stranger.get("/gambar/" + etalase.picture.value() + "/" + file);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=5, public");
        assertThat(answer.header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(answer.body()).startsWith("<svg").doesNotContain("<script");
    }

    @Test
    void aStrangerWhoLooksAroundIsGivenNoCookie() {
        for (String path : new String[] {"/", HERE, "/produk/" + Etalase.BAG, "/pembuat/" + Etalase.MAKER}) {
            assertThat(stranger.get(path).header("Set-Cookie")).isEmpty();
        }
        assertThat(stranger.cookies()).isEmpty();
    }
}
