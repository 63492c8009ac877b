package id.pasarrusun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Somebody likes a thing and tells others: what machines are told stands beside it without troubling anybody.
class PassingOnJourneyTests {

    @RegisterExtension
    static final Outing OUTING = new Outing();

    @Test
    void whatMachinesReadIsThereAndTheBrowserSaysNothingAgainstIt() {
        Page phone = OUTING.phones().fresh();
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
