package id.pasarrusun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import id.pasarrusun.dev.OpenShop;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Somebody likes a thing and tells others: what machines are told stands beside it without troubling anybody.
@SuppressWarnings("NullAway") // the shop is open before any test is made
class PassingOnJourneyTests {

    private static Phones phones;

    @BeforeAll
    static void opens() {
        phones = Phones.of(OpenShop.visit().address());
    }

    @AfterAll
    static void closes() {
        if (phones != null) {
            phones.close();
        }
    }

    @Test
    void whatMachinesReadIsThereAndTheBrowserSaysNothingAgainstIt() {
        Page phone = phones.fresh();
        List<String> said = new ArrayList<>();
        phone.onConsoleMessage((ConsoleMessage message) -> said.add(message.text()));

        phone.navigate("/produk");
        phone.locator("main .kartu a").first().click();
        assertThat(phone.locator("main h1")).isVisible();

        Object type =
                phone.evaluate("JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)"
                        + "['@graph'][0]['@type']");
        assertThat(type).isEqualTo("Product");
        // this shop has no pictures
        assertThat(said).allMatch(message -> message.startsWith("Failed to load resource") && message.contains("404"));
        assertThat(phone.locator("[data-bagikan]")).isVisible();
        assertThat(phone.locator("a[href^='https://wa.me/?text=']")).isVisible();
    }
}
