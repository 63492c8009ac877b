package id.pasarrusun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import id.pasarrusun.dev.OpenShop;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
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

    private Page maker;

    @BeforeEach
    void comesIn() {
        maker = OUTING.phones().of(OUTING.shop().maker(8));
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
            assertThat(maker.locator("#foto .album > li")).hasCount(photo);
            assertThat(maker.url()).endsWith(draft + "#foto");
        }
        assertThat(maker.locator("input[name=name]")).hasValue("Rompi yang difoto");
        assertThat(maker.locator("#draf .kabar").first()).isHidden();
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
