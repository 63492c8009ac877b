package id.pasarrusun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.storefront.desk.DeskWorld;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Somebody who cannot use a pointer buys something, and always sees where she is.
class KeyboardPurchaseJourneyTests {

    @RegisterExtension
    static final Outing OUTING = new Outing();

    private static final String MAKER = "ratna-kusumawati";

    @Test
    void buysAndPaysWithTheKeyboardAlone() {
        Page page = OUTING.phones().of(OUTING.shop().stranger());
        Keys keys = new Keys(page);
        LiveListing wish = wish();

        skipsToWhatIsNew(page, keys);
        finds(page, keys, wish);
        putsInTheCart(page, keys);
        checksOut(page, keys);
        pays(page, keys);

        assertThat(page.locator("#pembayaran")).containsText("Lunas");
    }

    private static LiveListing wish() {
        MakerId maker = DeskWorld.await(OUTING.shop().part(Makers.class).getBySlug(MAKER))
                .card()
                .id();
        return DeskWorld.await(OUTING.shop()
                .part(Listings.class)
                .liveOf(maker, 0, 20)
                .filter(live -> live.variants().getFirst().available() > 1)
                .next());
    }

    private static void skipsToWhatIsNew(Page page, Keys keys) {
        page.navigate("/");
        keys.tab();
        assertThat(keys.isOn("a.lompat"))
                .as("the first stop skips to the content")
                .isTrue();
        keys.press("Enter");
        keys.tab();
        assertThat(keys.isOn("main *")).as("behind it is the content").isTrue();
    }

    private static void finds(Page page, Keys keys, LiveListing wish) {
        page.navigate("/");
        keys.tabTo("header input[name=q]");
        page.keyboard().type(wish.content().name());
        keys.press("Enter");
        page.waitForURL(Pattern.compile(".*/produk\\?.*"));
        keys.tabTo("main a[href='/produk/" + wish.slug() + "']");
        keys.press("Enter");
        page.waitForURL("**/produk/" + wish.slug());
    }

    private static void putsInTheCart(Page page, Keys keys) {
        keys.tabTo("button[form=beli], #beli button");
        keys.press("Enter");
        page.waitForURL(Pattern.compile(".*/keranjang.*"));
        keys.tabTo("main a[href='/checkout']");
        keys.press("Enter");
        page.waitForURL("**/checkout");
    }

    private static void checksOut(Page page, Keys keys) {
        keys.fill("name", "Rina Wulandari");
        keys.fill("phone", "081399990079");
        keys.tabTo("main fieldset input[type=radio]");
        if (!keys.isOn("[value=pickup], [value^='pickup']")) {
            // within a group of choices the arrows lead on
            keys.press("ArrowUp");
        }
        keys.press("Space");
        keys.tabTo("main input[name=terms]");
        keys.press("Space");
        keys.tabTo("main aside button.utama");
        keys.press("Enter");
        page.waitForURL(Pattern.compile(".*/beli/.+"));
    }

    private static void pays(Page page, Keys keys) {
        keys.tabTo("#pembayaran a.utama");
        keys.press("Enter");
        page.locator("button[name=method]").first().waitFor();
        keys.tabTo("button[name=method][value*=qris]");
        keys.press("Enter");
        page.locator("button.primary").waitFor();
        keys.tabTo("button.primary");
        keys.press("Enter");
        page.waitForURL(Pattern.compile(".*/beli/.+"));
    }
}
