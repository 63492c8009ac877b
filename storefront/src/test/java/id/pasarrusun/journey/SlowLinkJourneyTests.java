package id.pasarrusun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import id.pasarrusun.dev.OpenShop;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Over a slow link the page says that it is at work, and does nothing twice.
class SlowLinkJourneyTests {

    @RegisterExtension
    static final Outing OUTING = new Outing();

    @Test
    void aFormOnItsWayShowsSoAndIsSentOnceUntilThePageIsBroughtBack() {
        Page phone = OUTING.phones().fresh();
        phone.navigate("/");
        KeptPages.opensAProduct(phone);
        AtomicInteger sent = leadsNowhere(phone);
        countsWhatGoes(phone);
        Locator button = phone.locator("button[form=beli]");
        double width = button.boundingBox().width;

        button.click();
        assertThat(phone.locator("#memuat")).containsText("sedang dikirim");
        button.dispatchEvent("click");

        assertThat(button).hasAttribute("aria-busy", "true");
        assertThat(button).not().hasAttribute("disabled", "");
        assertThat(button.boundingBox().width).isEqualTo(width);
        assertThat(gone(phone)).isEqualTo(1);

        phone.evaluate("() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");

        assertThat(button).not().hasAttribute("aria-busy", "true");
        assertThat(phone.locator("#memuat")).hasText("");
        button.click();
        assertThat(button).hasAttribute("aria-busy", "true");
        assertThat(gone(phone)).isEqualTo(2);
        OpenShop.await(() -> sent.get() == 2);
    }

    @Test
    void theEnterKeyShowsSoOnTheButtonThatIsSeen() {
        Page phone = OUTING.phones().fresh();
        phone.navigate("/");
        KeptPages.opensAProduct(phone);
        leadsNowhere(phone);

        phone.locator("#quantity").press("Enter");
        assertThat(phone.locator("button[form=beli]")).hasAttribute("aria-busy", "true");

        phone.unroute("**/*");
        phone.locator("button[form=beli]").evaluate("button => button.form.submit()");
        phone.waitForURL("**/keranjang*");
        phone.navigate("/checkout");
        leadsNowhere(phone);
        phone.locator("#name").press("Enter");
        assertThat(phone.locator("form.pesan .tombol.utama")).hasAttribute("aria-busy", "true");
    }

    @Test
    void aFormForPhotosMayBeSentAgainWhenItCarriedNoneAndNoAnswerCame() {
        Page maker = OUTING.phones().of(OUTING.shop().maker(8));
        maker.clock().install();
        maker.navigate("/sanggar/produk/baru");
        leadsNowhere(maker);
        maker.fill("input[name=name]", "Rompi yang menunggu");
        maker.check("input[name=craft][value=rajut]");
        maker.fill("input[name=price]", "85.000");
        maker.fill("input[name=stock]", "4");
        Locator button = maker.locator("main form[enctype] button.utama");

        button.click();
        assertThat(button).hasAttribute("aria-busy", "true");
        maker.clock().fastForward("00:31");

        assertThat(button).not().hasAttribute("aria-busy", "true");
    }

    @Test
    void aListThatIsFetchedAnewSaysSoAndWhenItIsThere() {
        Page phone = OUTING.phones().fresh();
        phone.navigate("/produk");
        List<Route> held = new ArrayList<>();
        phone.route(url -> url.contains("kerajinan=batik"), held::add);
        phone.locator("#saring summary").first().click();

        phone.locator("#saring input[name=kerajinan][value=batik]").check();

        assertThat(phone.locator("#hasil")).hasAttribute("aria-busy", "true");
        assertThat(phone.locator("#hasil.memuat, #saring.memuat")).hasCount(2);
        assertThat(phone.locator("#memuat")).hasText("Memuat…");
        held.getFirst().resume();
        assertThat(phone.locator("#kabar-hasil")).containsText("barang");
        assertThat(phone.locator("#memuat")).hasText("");
        assertThat(phone.locator("#hasil")).not().hasAttribute("aria-busy", "true");
        assertThat(phone.locator(".memuat")).hasCount(0);
    }

    private static void countsWhatGoes(Page phone) {
        phone.evaluate("() => { window.gone = 0;"
                + " addEventListener('submit', event => { if (!event.defaultPrevented) window.gone++; }); }");
    }

    /// How often a form was let go so far, however long it needs to get away.
    private static Object gone(Page phone) {
        return phone.evaluate("() => window.gone");
    }

    /// Counts the forms that get away from the phone, and lets it stay where it is.
    private static AtomicInteger leadsNowhere(Page phone) {
        AtomicInteger sent = new AtomicInteger();
        phone.route("**/*", route -> {
            if (route.request().method().equals("POST")) {
                sent.incrementAndGet();
                route.fulfill(new Route.FulfillOptions().setStatus(204));
            } else {
                route.resume();
            }
        });
        return sent;
    }
}
