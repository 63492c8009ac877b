package id.pasarrusun.storefront.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The shop in two languages, as a visitor without a script meets it.
@SuppressWarnings("NullAway") // the shop is open before any test is made
class LanguagesIntegrationTests {

    private static OpenShop shop;

    @BeforeAll
    static void open() {
        shop = OpenShop.visit();
    }

    @Test
    void aPageSaysWhichLanguageItIsIn() {
        Person stranger = shop.stranger();

        assertThat(stranger.get("/produk").body()).contains("<html lang=\"id\"", "Langsung ke isi");
        assertThat(stranger.get("/en/produk").body())
                .contains("<html lang=\"en\"")
                .doesNotContain("Langsung ke isi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/en/produk", "/en/kerajinan/batik", "/en/keranjang", "/en/masuk", "/en/tidak-ada"})
    void everyLinkOfAnEnglishPageStaysInEnglish(String address) {
        String page = shop.stranger().get(address).body();

        // but for the one that leads to the same page in the other language, and for pictures and the like
        assertThat(page.replaceAll(
                        "<a [^>]*hreflang=\"id\"[^>]*>|<link [^>]*>|(?:href|action)=\"/(?:aset|gambar)/", ""))
                .doesNotContainPattern("(?:href|action|hx-get|hx-post)=\"/(?!en/)");
    }

    @Test
    void aFormLeadsToAPageInItsLanguage() {
        Person stranger = shop.stranger();

        assertThat(stranger.get("/en/sanggar").location()).isEqualTo("/en/masuk?lanjut=%2Fsanggar");
        assertThat(shop.maker(12).fillIn("/en/akun", "/en/keluar").location()).isEqualTo("/en/");
    }

    @Test
    void theCodeToSignInComesInTheLanguageOfThePage() {
        String phone = "081399990056";
        OpenShop.Mailbox mailbox = shop.mailbox(phone);

        shop.stranger().fillIn("/en/masuk", "/en/masuk", "phone", phone);

        mailbox.nextCode();
        assertThat(mailbox.letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("is your Pasar Rusun sign-in code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/akun", "/en/sanggar/produk", "/en/meja", "/en/meja/qc", "/en/meja/pencairan"})
    void theGateStandsInEnglishToo(String address) {
        assertThat(shop.stranger().get(address).status()).isEqualTo(303);
        assertThat(shop.stranger().post(address).status()).isEqualTo(403);
        assertThat(shop.buyer("081399990055").get(address).status()).isEqualTo(address.equals("/en/akun") ? 200 : 403);
    }

    @Test
    void theFrontPageHasOneAddressInEnglish() {
        Person.Answer answer = shop.stranger().get("/en?dari=kartu");

        assertThat(answer.status()).isEqualTo(308);
        assertThat(answer.location()).isEqualTo("/en/?dari=kartu");
    }

    @Test
    void noLinkOfOursLeadsToAHostThatAStrangerNamed() {
        assertThat(shop.stranger().get("/en//jahat.example/").body()).doesNotContain("href=\"//");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/api/v1/products", "/en/robots.txt", "/en/dev/servers", "/en/actuator/health"})
    void whatIsNoPageHasOneAddressOnly(String address) {
        assertThat(shop.stranger().get(address).status()).isEqualTo(404);
    }
}
