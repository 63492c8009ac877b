package id.pasarrusun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.pasarrusun.dev.OpenShop;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// In class an instructor writes for a maker, who looks at it on her own phone and sends it herself.
@SuppressWarnings("NullAway") // the shop is open before any test is made
class AssistedListingJourneyTests {

    @RegisterExtension
    static final Outing OUTING = new Outing();

    /// Endang Purwanti weaves in Jatinegara Barat.
    private static final String MAKER = "081200000009";

    private static final String NAME = "Besek lamaran bambu apus";
    private static final String WORDS = "Ukurannya 20 cm, bukan 25.";

    private static Doors doors;

    @BeforeAll
    static void opens() {
        doors = new Doors(OUTING.shop());
    }

    @Test
    void whatAnInstructorWritesIsSentByItsMakersOwnTapAlone() {
        Page instructor = OUTING.phones().fresh();
        doors.signInOfficer(instructor, "qc");
        writes(instructor);
        OpenShop.Mailbox phone = OUTING.shop().mailbox(MAKER);
        asks(instructor);

        Page maker = OUTING.phones().fresh();
        String listing = OpenShop.until(() -> linkIn(phone));
        doors.signIn(maker, MAKER);
        saysNotYet(maker, listing);
        mends(instructor);
        saysYes(maker, listing);
        liesInTheQueue(instructor);
    }

    private static void writes(Page instructor) {
        instructor.navigate("/meja/bantu");
        instructor.fill("input[name=q]", "Endang");
        instructor.locator("form[role=search] button").click();
        link(instructor, "Endang Purwanti").click();
        instructor.setInputFiles("input[name=photo]", new FilePayload("IMG_7.jpg", "image/jpeg", PhonePhoto.jpeg()));
        instructor.fill("input[name=name]", NAME);
        instructor.fill("input[name=price]", "30.000");
        instructor.fill("input[name=stock]", "6");
        instructor.fill("textarea[name=description]", "Besek dari bambu apus untuk kue lamaran, dianyam rapat.");
        instructor.locator("main form button.utama").click();
        instructor.waitForURL(Pattern.compile(".*/meja/bantu/[^/]+/[0-9a-f-]{36}.*"));
    }

    /// What is missing is said first, and nothing that was typed is lost.
    private static void asks(Page instructor) {
        String page = instructor.url();
        instructor.locator("button[formaction$='/tanya']").click();
        assertThat(instructor.locator("main .salah").first()).isVisible();
        OpenShop.await(() -> {
            instructor.navigate(page);
            return instructor.locator("#foto picture").count() > 0;
        });
        instructor.fill("input[name=attribute-bahan]", "Bambu apus");
        instructor.fill("input[name=attribute-ukuran]", "25 cm");
        instructor.fill("input[name=attribute-beban]", "2");
        instructor.locator("button[formaction$='/tanya']").click();
        instructor.waitForURL("**/*kabar=ditanya");
        assertThat(instructor.locator("button[formaction$='/tanya']")).hasCount(0);
    }

    private static String linkIn(OpenShop.Mailbox phone) {
        return phone.letters().stream()
                .filter(letter -> letter.text().contains(NAME))
                .flatMap(letter -> Pattern.compile("/sanggar/produk/[0-9a-f-]{36}")
                        .matcher(letter.text())
                        .results())
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
    }

    private static void saysNotYet(Page maker, String listing) {
        maker.navigate(listing);
        assertThat(maker.locator("main")).containsText("25 cm");
        assertThat(maker.locator("button[formaction$='/kirim']")).hasCount(0);
        maker.fill("textarea[name=kata]", WORDS);
        maker.locator("form[action$='/belum'] button").click();
        maker.waitForURL("**/*kabar=ditarik");
    }

    private static void mends(Page instructor) {
        instructor.navigate("/meja/bantu");
        assertThat(instructor.locator("main")).containsText(WORDS);
        link(instructor, NAME).click();
        instructor.fill("input[name=attribute-ukuran]", "20 cm");
        instructor.locator("button[formaction$='/tanya']").click();
        instructor.waitForURL("**/*kabar=ditanya");
    }

    private static void saysYes(Page maker, String listing) {
        maker.navigate(listing);
        assertThat(maker.locator("main")).containsText("20 cm");
        maker.locator("form[action$='/setuju'] button").click();
        maker.waitForURL("**/*kabar=terkirim");
        assertThat(maker.locator("form[action$='/setuju']")).hasCount(0);
    }

    /// From here on it is out of the instructor's reach.
    private static void liesInTheQueue(Page officer) {
        String hers = officer.url().replaceFirst("\\?.*", "");
        officer.navigate("/meja/qc");
        assertThat(link(officer, NAME)).isVisible();
        assertThat(officer.navigate(hers).status()).isEqualTo(404);
    }

    private static Locator link(Page page, String text) {
        return page.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }
}
