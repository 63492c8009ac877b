package id.pasarrusun.storefront.offering;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import id.pasarrusun.storefront.studio.Camera;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Taps on the list of a maker's goods, without a line of script.
@SuppressWarnings("NullAway") // the shop is open before any test is made
class TapsIntegrationTests {

    private static final String LIST = "/sanggar/produk";
    private static final Pattern TAP = Pattern.compile("action=\"(/sanggar/produk/[^\"]+/tawaran/[^\"]+)\"");

    private static Person nurhayati;
    private static Person stranger;

    private String draft;
    private String tap;

    @BeforeAll
    static void signIn() {
        nurhayati = OpenShop.visit().maker(2);
        stranger = OpenShop.visit().maker(3);
    }

    @BeforeEach
    void begins() {
        nurhayati.get(LIST + "/baru");
        String next = nurhayati
                .upload(
                        LIST + "/baru",
                        List.of(Camera.photo()),
                        "name",
                        "Topi diketuk",
                        "craft",
                        "rajut",
                        "price",
                        "60.000",
                        "stock",
                        "3")
                .location();
        draft = next.substring(0, next.length() - "/ciri".length());
        tap = nurhayati
                .get(LIST)
                .body()
                .lines()
                .map(TAP::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(action -> action.startsWith(draft + "/"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneTapAddsAPieceAndOneTakesItBack() {
        Answer more = nurhayati.post(tap, "do", "plus");
        String list = nurhayati.get(without(more.location())).body();

        assertThat(list).contains("Sudah berubah: Rp60.000, stok 4.", "name=\"shift\" value=\"-1\"");
        nurhayati.post(tap, "do", "urungkan", "price", "60.000", "shift", "-1");
        assertThat(offered()).contains("value=\"3\"");
    }

    @Test
    void aPriceIsTypedOnTheListAndTakenBack() {
        Answer dearer = nurhayati.post(tap, "do", "simpan", "price", "Rp 75.000", "stock", "3", "stockSeen", "3");

        assertThat(nurhayati.get(without(dearer.location())).body()).contains("Rp75.000", "value=\"60.000\"");
        nurhayati.post(tap, "do", "urungkan", "price", "60.000", "shift", "0");
        assertThat(offered()).contains("value=\"60.000\"");
    }

    @Test
    void aStockThatSheLeftAloneStaysThoughPiecesWereSoldMeanwhile() {
        nurhayati.post(tap, "do", "minus");
        nurhayati.post(tap, "do", "simpan", "price", "61.000", "stock", "3", "stockSeen", "3");

        assertThat(offered()).contains("value=\"61.000\"", "value=\"2\"");
    }

    @Test
    void whatIsNoPriceIsSaidBesideTheField() {
        Answer answer = nurhayati.post(tap, "do", "simpan", "price", "mahal", "stock", "3", "stockSeen", "3");

        assertThat(nurhayati.get(without(answer.location())).body()).contains("value=\"mahal\"", "-salah\"");
        assertThat(offered()).contains("value=\"60.000\"");
    }

    @Test
    void nobodyTapsOrCopiesWhatIsAnothers() {
        stranger.get(LIST);

        assertThat(stranger.post(tap, "do", "plus").status()).isEqualTo(404);
        assertThat(stranger.post(draft + "/salin").status()).isEqualTo(404);
    }

    @Test
    void aCopyIsADraftOfItsOwnAndTwoTapsBeginOne() {
        String id = UUID.randomUUID().toString();

        String first = nurhayati.post(draft + "/salin", "draft", id).location();
        String second = nurhayati.post(draft + "/salin", "draft", id).location();
        String copy = nurhayati.get(first).body();

        assertThat(second).isEqualTo(first).isNotEqualTo(draft + "?kabar=disalin");
        assertThat(copy).contains("Ini salinannya", "Topi diketuk", "value=\"60.000\"", "/foto/");
        nurhayati.post(first.substring(0, first.indexOf('?')), "name", "Topi salinan");
        assertThat(nurhayati.get(draft).body()).contains("value=\"Topi diketuk\"");
    }

    @Test
    void whoIsQuickerThanHerPhotosNeedNotSendAgain() {
        Answer sent = nurhayati.post(
                draft + "/kirim",
                "description",
                "Topi rajut tangan dari katun susu yang adem.",
                "attribute-benang",
                "katun",
                "attribute-ukuran",
                "L",
                "attribute-warna",
                "biru",
                "attribute-cuci",
                "tangan");

        assertThat(sent.location()).isEqualTo(draft + "?kabar=terkirim");
    }

    private String offered() {
        return nurhayati.get(draft).body();
    }

    private static String without(String location) {
        return location.replaceFirst("#.*", "");
    }
}
