package id.pasarrusun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A maker's photos on their way over a link that is slow, breaks, or refuses.
@SuppressWarnings("NullAway") // the shop is open before any test is made
class SendingPhotosJourneyTests {

    @RegisterExtension
    static final Outing OUTING = new Outing();

    private static final String PORTRAIT = "/sanggar/potret";
    private static final FilePayload PHOTO = new FilePayload("IMG_0421.jpg", "image/jpeg", PhonePhoto.jpeg());

    /// Where the photos of a listing are sent.
    private static final Pattern SENT = Pattern.compile("/foto(#foto)?$");

    private static Person ratna;

    private Page maker;

    @BeforeAll
    static void signIn() {
        ratna = OUTING.shop().maker(8);
    }

    @BeforeEach
    void comesIn() {
        maker = OUTING.phones().of(ratna);
    }

    @Test
    void areSeenOnTheirWayStayChosenWhenTheyDoNotArriveAndLeadOnWhenTheyDo() {
        maker.navigate(PORTRAIT);
        Locator button = maker.locator("form[enctype] button:not([type])");
        Locator bar = maker.locator(".kiriman progress");
        Locator trouble = maker.locator(".kiriman [role=alert]");
        AtomicReference<Route> held = new AtomicReference<>();
        maker.route("**" + PORTRAIT, held::set);
        choose();

        button.click();
        assertThat(bar).isVisible();
        assertThat(maker.locator(".kiriman [role=status]")).hasText("Mengirim foto…");
        assertThat(maker.locator(".kiriman label")).containsText("Mengirim foto…");
        maker.locator(".kiriman button").click();
        assertThat(bar).isHidden();
        assertThat(trouble).containsText("dibatalkan");

        maker.unroute("**" + PORTRAIT);
        maker.route("**" + PORTRAIT, Route::abort);
        button.click();
        assertThat(trouble).containsText("Sambungan terputus");
        assertThat(button).isFocused();
        assertThat(maker.locator("input[name=photo]").evaluate("field => field.files.length"))
                .isEqualTo(1);

        maker.unroute("**" + PORTRAIT);
        button.click();
        maker.waitForURL(Pattern.compile(".*" + PORTRAIT + "[?]foto=.*"));
        OpenShop.await(() -> maker.locator(".potret-saya img").first().isVisible());
    }

    @Test
    void whatIsNoPictureIsSaidOnThePageItself() {
        maker.navigate(PORTRAIT);
        maker.setInputFiles(
                "input[name=photo]", new FilePayload("surat.jpg", "image/jpeg", new byte[] {'h', 'a', 'l', 'o'}));

        maker.locator("form[enctype] button:not([type])").click();

        assertThat(maker.locator("#photo-salah")).containsText("“surat.jpg” bukan foto");
        assertThat(maker.locator("#photo-salah")).isFocused();
        assertThat(maker.locator("input[name=photo]")).hasAttribute("aria-invalid", "true");
        // the scripts of the page that took the place of the first one are at work too
        choose();
        maker.locator("form[enctype] button:not([type])").click();
        maker.waitForURL(Pattern.compile(".*" + PORTRAIT + "[?]foto=.*"));
    }

    @Test
    void joinTheOthersOfAListingOnTheSamePage() {
        String draft = begins();
        for (int photo = 1; photo <= 2; photo++) {
            choose();
            maker.locator("button[formenctype]").click();
            assertThat(album()).hasCount(photo);
            assertThat(maker.url()).endsWith(draft + "#foto");
        }
        choose();
        maker.locator(".geser button[value=forward]").click();
        assertThat(album()).hasCount(3);
        choose();
        maker.locator(".kirim button").first().click();
        assertThat(album()).hasCount(4);
        assertThat(maker.url()).endsWith(draft + "?kabar=tersimpan#foto");
        assertThat(maker.locator("input[name=name]")).hasValue("Rompi yang difoto");
        assertThat(maker.locator("#draf .kabar").first()).isHidden();
    }

    @Test
    void areOthersWhenChosenAnewUnderTheSameName() {
        maker.navigate(PORTRAIT);
        choose();
        Object unheard = maker.locator("form[enctype]").evaluate("""
            form => fetch(form.action, { method: 'POST', body: new FormData(form) }).then(answer => answer.url)\
            """);
        maker.setInputFiles("input[name=photo]", new FilePayload(PHOTO.name, PHOTO.mimeType, square()));

        maker.locator("form[enctype] button:not([type])").click();

        maker.waitForURL(Pattern.compile(".*" + PORTRAIT + "[?]foto=.*"));
        assertThat(maker.url()).isNotEqualTo(unheard);
        Locator shown = maker.locator("section[aria-labelledby=calon] img");
        assertThat(shown.getAttribute("width")).isEqualTo(shown.getAttribute("height"));
    }

    @Test
    void stayChosenWithWhatIsTypedWhenTheShopCannotTakeThem() {
        begins();
        Locator button = maker.locator("button[formenctype]");
        maker.route(
                SENT,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(503)
                        .setContentType("text/html")
                        .setBody("<h1>Ramai</h1>")));
        choose();
        button.click();
        assertThat(maker.locator(".kiriman [role=alert]")).containsText("belum bisa kami terima");
        assertThat(button).not().hasAttribute("aria-busy", "true");
        assertThat(draftsCount()).isEqualTo(1);

        maker.unroute(SENT);
        button.click();
        assertThat(album()).hasCount(1);
        assertThat(draftsCount()).isEqualTo(0);
    }

    @Test
    void leaveWhatIsTypedMeanwhileToBeOfferedAgain() {
        begins();
        Locator button = maker.locator("button[formenctype]"), name = maker.locator("input[name=name]");
        AtomicReference<Route> held = new AtomicReference<>();
        maker.route(SENT, held::set);
        choose();
        button.click();
        assertThat(button).hasAttribute("aria-busy", "true");
        OpenShop.await(() -> maker.locator(".kiriman progress").isVisible() && held.get() != null);
        name.fill("Rompi berkancing");
        button.dispatchEvent("click");

        held.get().resume();
        assertThat(album()).hasCount(1);
        assertThat(name).hasValue("Rompi yang difoto");
        maker.locator("#draf [data-pakai]").click();
        assertThat(name).hasValue("Rompi berkancing");
    }

    @Test
    void askHerToSignInWhenSheNoLongerIs() {
        maker.navigate(PORTRAIT);
        choose();
        maker.context().clearCookies();

        maker.locator("form[enctype] button:not([type])").click();

        assertThat(maker.locator(".kiriman [role=alert]")).containsText("Anda perlu masuk lagi");
        assertThat(maker.locator("input[name=photo]").evaluate("field => field.files.length"))
                .isEqualTo(1);
    }

    @Test
    void areNotWaitedForWhenNothingIsHeardForAMinute() {
        maker.clock().install();
        maker.navigate(PORTRAIT);
        maker.route("**" + PORTRAIT, _ -> {});
        choose();
        maker.locator("form[enctype] button:not([type])").click();
        assertThat(maker.locator(".kiriman progress")).isVisible();

        maker.clock().fastForward(61_000);

        assertThat(maker.locator(".kiriman [role=alert]")).containsText("Sudah semenit");
    }

    private Locator album() {
        return maker.locator("#foto .album > li");
    }

    private Object draftsCount() {
        return maker.evaluate("Object.keys(localStorage).filter(key => /^draf:.*-/.test(key)).length");
    }

    private static byte[] square() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private String begins() {
        maker.navigate("/sanggar/produk/baru");
        maker.fill("input[name=name]", "Rompi");
        maker.check("input[name=craft][value=rajut]");
        maker.fill("input[name=price]", "85.000");
        maker.fill("input[name=stock]", "4");
        maker.locator("main form button.utama").click();
        maker.waitForURL("**/ciri*");
        String draft = "/sanggar/produk/" + Doors.rest(maker, "/sanggar/produk/");
        maker.navigate(draft);
        maker.fill("input[name=name]", "Rompi yang difoto");
        return draft;
    }

    private void choose() {
        maker.setInputFiles("input[name=photo]", PHOTO);
    }
}
