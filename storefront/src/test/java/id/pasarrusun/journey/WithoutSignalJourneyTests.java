package id.pasarrusun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import id.pasarrusun.dev.OpenShop;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// On the stairs of a tower, where the signal ends: what was seen can be seen again, and nothing of anybody is kept.
class WithoutSignalJourneyTests {

    @RegisterExtension
    static final Outing OUTING = new Outing();

    /// She weaves, and no other test writes to her.
    private static final String MAKER = "081200000004";

    /// Another maker: nobody is sent many codes in an hour.
    private static final String NEIGHBOUR = "081200000010";

    private static final String FORMER = "081200000007";

    @Test
    void whatWasSeenIsSeenAgainWithoutALinkAndTheRestSaysSo() {
        Page phone = KeptPages.phoneWithWorker(OUTING.phones());
        phone.navigate("/");
        String product = KeptPages.opensAProduct(phone);
        String name = phone.locator("main h1").innerText();
        KeptPages.awaitKept(phone, product);

        phone.context().setOffline(true);
        phone.reload();
        assertThat(phone.locator("main h1")).hasText(name);
        assertThat(phone.locator("#pita")).containsText("Anda sedang luring");
        assertThat(phone.locator("#pita")).containsText("Salinan tersimpan");

        phone.navigate("/rusun/yang-belum-dibuka");
        assertThat(phone.locator("main h1")).hasText("Anda sedang luring");
        phone.locator("#tersimpan a[href='" + product + "']").click();
        assertThat(phone.locator("main h1")).hasText(name);

        phone.navigate("/en/produk/" + product.substring("/produk/".length()));
        assertThat(phone.locator("main h1")).hasText("You are offline");

        phone.context().setOffline(false);
        phone.navigate(product);
        assertThat(phone.locator("#pita")).hasText("");
    }

    @Test
    void theFirstPageThatSomebodyIsSentIsKeptToo() {
        Page phone = OUTING.phones().fresh();
        phone.navigate("/kerajinan/batik");
        KeptPages.awaitKept(phone, "/kerajinan/batik");
        String title = phone.locator("main h1").innerText();

        phone.context().setOffline(true);
        phone.reload();

        assertThat(phone.locator("main h1")).hasText(title);
    }

    @Test
    void aPhoneMayInstallTheShop() {
        Page phone = KeptPages.phoneWithWorker(OUTING.phones());
        phone.navigate("/");

        JsonObject faults = phone.context().newCDPSession(phone).send("Page.getInstallabilityErrors");

        // a profile that forgets everything may install nothing; that is all that speaks against it
        assertThat(faults.getAsJsonArray("installabilityErrors"))
                .extracting(fault -> fault.getAsJsonObject().get("errorId").getAsString())
                .containsExactly("in-incognito");
    }

    @Test
    void aFormSentWithoutALinkStaysAndIsSaidAloud() {
        Page phone = KeptPages.phoneWithWorker(OUTING.phones());
        phone.navigate("/");
        KeptPages.opensAProduct(phone);

        phone.context().setOffline(true);
        phone.locator("button[form=beli]").click();
        assertThat(phone.locator("#toast [role=status]")).containsText("Belum terkirim");
        phone.locator("#toast button").click();

        assertThat(phone.locator("#toast [role=status]")).hasText("");
    }

    @Test
    void whatHtmxCouldNotFetchIsSaidAloud() {
        Page phone = KeptPages.phoneWithWorker(OUTING.phones());
        phone.navigate("/produk");

        phone.context().setOffline(true);
        phone.locator("#saring").dispatchEvent("change");

        assertThat(phone.locator("#toast [role=status]")).containsText("Belum terkirim");
    }

    @Test
    void neitherCartsNorAccountsAreKept() {
        Page phone = KeptPages.phoneWithWorker(OUTING.phones());
        phone.navigate("/");
        String product = KeptPages.opensAProduct(phone);
        KeptPages.awaitKept(phone, product);
        phone.locator("button[form=beli]").click();
        phone.waitForURL(Pattern.compile(".*/keranjang.*"));
        new Doors(OUTING.shop()).signIn(phone, NEIGHBOUR);
        phone.navigate("/akun");
        phone.navigate("/sanggar/produk");

        phone.navigate("/produk");
        KeptPages.awaitKept(phone, "/produk");

        assertThat(KeptPages.kept(phone))
                .noneMatch(path -> path.matches(".*/(keranjang|checkout|beli|masuk|akun|sanggar|meja).*"));
        // she is signed in and her cart is not empty: what was kept is a stranger's
        assertThat(phone.locator(".kepala .jumlah-isi")).hasCount(1);
        phone.context().setOffline(true);
        phone.reload();
        assertThat(phone.locator(".kepala a[href='/masuk']")).hasCount(1);
        assertThat(phone.locator(".kepala .jumlah-isi, .kepala a[href='/sanggar']"))
                .hasCount(0);
    }

    @Test
    void whoeverSignsOutLeavesNoPageBehind() {
        Page phone = KeptPages.phoneWithWorker(OUTING.phones());
        phone.navigate("/produk");
        KeptPages.awaitKept(phone, "/produk");

        phone.navigate("/keluar");
        phone.locator("main form[action='/keluar'] button").click();
        phone.waitForURL(OUTING.shop().address() + "/");

        OpenShop.await(() -> !KeptPages.kept(phone).contains("/produk"));
    }

    @Test
    void whoeverSignsOutLeavesNoDraftOfHersBehind() {
        Page phone = KeptPages.phoneWithWorker(OUTING.phones());
        new Doors(OUTING.shop()).signIn(phone, FORMER);
        phone.navigate("/sanggar/produk/baru");
        fillIn(phone, "Tikar mendong");
        awaitDraft(phone, "Tikar mendong");
        phone.evaluate("() => localStorage.setItem('draf:/baru', 'of nobody')");

        phone.navigate("/keluar");
        phone.locator("main form[action='/keluar'] button").click();
        phone.waitForURL(OUTING.shop().address() + "/");

        assertThat(drafts(phone)).isEqualTo("of nobody");
    }

    @Test
    void whatAMakerTypesSurvivesAClosedBrowserAndIsSentOnce() {
        Page phone = KeptPages.phoneWithWorker(OUTING.phones());
        new Doors(OUTING.shop()).signIn(phone, MAKER);
        phone.navigate("/sanggar/produk/baru");
        fillIn(phone, "Besek bambu bertutup");
        awaitDraft(phone, "Besek bambu bertutup");

        // the browser is closed and opened again
        phone.navigate("about:blank");
        phone.navigate("/sanggar/produk/baru");
        assertThat(phone.locator("input[name=name]")).hasValue("");
        phone.locator("[data-pakai]").click();
        assertThat(phone.locator("input[name=name]")).hasValue("Besek bambu bertutup");
        assertThat(phone.locator("[data-pakai]")).isHidden();

        phone.context().setOffline(true);
        phone.locator("main form button.utama").click();
        assertThat(phone.locator("#toast [role=status]")).containsText("Belum ada sinyal");

        phone.context().setOffline(false);
        phone.waitForURL("**/ciri*");
        assertThat(drafts(phone)).isEmpty();
        phone.locator("input[name^=attribute-]").all().forEach(field -> field.fill("Bambu tali"));
        phone.fill("input[name=attribute-beban]", "5");
        phone.fill("input[name=days]", "5");
        phone.locator("main form button.utama").click();
        phone.waitForURL(Pattern.compile(".*/sanggar/produk/[0-9a-f-]{36}([?#].*)?"));
        assertThat(drafts(phone)).isEmpty();
        assertThat(phone.locator("[data-pakai]")).isHidden();
        phone.navigate("/sanggar/produk");
        assertThat(phone.getByText("Besek bambu bertutup")).hasCount(1);
    }

    @Test
    void aDraftWrittenOnThePageWithoutALinkIsOfferedInTheStudio() {
        Page phone = KeptPages.phoneWithWorker(OUTING.phones());
        phone.context().setOffline(true);
        phone.navigate("/sanggar/produk/baru");
        phone.locator("details summary").click();
        fillIn(phone, "Nampan rotan");
        phone.locator("form[data-draf] button.utama").click();
        assertThat(phone.locator("#toast [role=status]")).containsText("Tersimpan di HP ini");

        phone.context().setOffline(false);
        new Doors(OUTING.shop()).signIn(phone, NEIGHBOUR);
        phone.navigate("/sanggar/produk/baru");
        phone.locator("[data-pakai]").click();
        assertThat(phone.locator("input[name=name]")).hasValue("Nampan rotan");

        phone.navigate("/sanggar/produk/baru");
        phone.locator("[data-buang]").click();
        assertThat(drafts(phone)).isEmpty();
    }

    @Test
    void whatTheShopDidNotTakeStaysADraft() {
        Page phone = KeptPages.phoneWithWorker(OUTING.phones());
        new Doors(OUTING.shop()).signIn(phone, MAKER);
        phone.navigate("/sanggar/produk/baru");
        fillIn(phone, "Kap lampu bambu");
        phone.fill("input[name=price]", "mahal");
        phone.locator("main form button.utama").click();
        assertThat(phone.locator("main .salah").first()).isVisible();
        assertThat(phone.locator("[data-pakai]")).isHidden();

        phone.navigate("/sanggar/produk/baru");
        phone.locator("[data-pakai]").click();

        assertThat(phone.locator("input[name=price]")).hasValue("mahal");
    }

    @Test
    void aFormOfWhomeverIsNoLongerSignedInWaitsForHer() {
        Page phone = KeptPages.phoneWithWorker(OUTING.phones());
        Doors doors = new Doors(OUTING.shop());
        doors.signIn(phone, MAKER);
        String listing = begins(phone, "Keranjang piknik bambu");
        phone.fill("textarea[name=description]", "Dengan tutup dan dua gagang.");
        phone.context().setOffline(true);
        phone.locator("#isi-barang button.tombol").first().click();
        assertThat(phone.locator("#toast [role=status]")).containsText("Belum ada sinyal");

        phone.context().clearCookies();
        phone.context().setOffline(false);
        assertThat(phone.locator("#toast [role=status]")).containsText("Masuk dulu");

        doors.signIn(phone, MAKER);
        phone.navigate(listing);
        phone.locator("[data-pakai]").click();
        assertThat(phone.locator("[data-lama]")).isHidden();
        phone.locator("#isi-barang button.tombol").first().click();
        phone.waitForURL("**?kabar=*");
        assertThat(phone.locator("textarea[name=description]")).hasValue("Dengan tutup dan dua gagang.");
        assertThat(drafts(phone)).isEmpty();
    }

    /// A listing up to the page on which all of it can be changed; gives that page's address.
    private static String begins(Page phone, String name) {
        phone.navigate("/sanggar/produk/baru");
        fillIn(phone, name);
        phone.locator("main form button.utama").click();
        phone.waitForURL("**/ciri*");
        String listing = URI.create(phone.url()).getPath().replace("/ciri", "");
        phone.navigate(listing);
        return listing;
    }

    private static void fillIn(Page phone, String name) {
        phone.fill("input[name=name]", name);
        phone.fill("input[name=price]", "45.000");
        phone.fill("input[name=stock]", "3");
        phone.fill("textarea[name=description]", "Dianyam tangan, muat untuk sepuluh orang.");
    }

    private static void awaitDraft(Page phone, String name) {
        OpenShop.await(() -> drafts(phone).contains(name));
    }

    /// All that the phone keeps of what was typed.
    private static String drafts(Page phone) {
        return (String) phone.evaluate("""
            () => Object.keys(localStorage).filter(key => key.startsWith('draf:'))
              .map(key => localStorage.getItem(key)).join()
            """);
    }
}
