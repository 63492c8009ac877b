package id.pasarrusun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.dev.OpenShop;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The whole coaching: an officer draws on a photo what is to be mended, the maker sees it beside her new photo, and so
/// does the officer who looks whether it was mended.
@SuppressWarnings("NullAway") // the shop is open before any test is made
class CoachingJourneyTests {

    @RegisterExtension
    static final Outing OUTING = new Outing();

    /// Endang Purwanti weaves in Jatinegara Barat.
    private static final String MAKER = "081200000009";

    private static final String NAME = "Tampah anyaman bambu petung";
    private static final Pattern TOLD = Pattern.compile(".*[?]kabar=.*");

    private static Doors doors;

    @BeforeAll
    static void opens() {
        doors = new Doors(OUTING.shop());
    }

    @Test
    void aMarkOnAPhotoIsMendedInTheNextVersionThatIsThenSold() {
        Page maker = OUTING.phones().fresh();
        doors.signIn(maker, MAKER);
        String listing = lists(maker);
        sends(maker, listing);

        Page officer = OUTING.phones().fresh();
        doors.signInOfficer(officer, "qc");
        takesIt(officer, listing);
        drawsOnThePhotoAndAsksToMend(officer);

        seesTheMark(maker, listing);
        replacesThePhoto(maker, listing);
        sends(maker, listing);

        seesTheOldMarkBesideTheNewPhoto(officer, listing);
        passes(officer);
        Page admin = OUTING.phones().fresh();
        doors.signInOfficer(admin, "admin");
        approvesTogether(admin, listing);
        assertThat(admin.locator("main")).containsText(NAME);
        isSoldAsItsSecondVersion(maker, listing);
    }

    private static String lists(Page maker) {
        maker.navigate("/sanggar/produk/baru");
        maker.setInputFiles("input[name=photo]", photo("IMG_0421.jpg"));
        maker.fill("input[name=name]", NAME);
        maker.fill("input[name=price]", "60.000");
        maker.fill("input[name=stock]", "4");
        maker.fill("textarea[name=description]", "Tampah bundar dari bambu petung, dianyam rapat, tepinya dari rotan.");
        maker.locator("main form button.utama").click();
        maker.waitForURL("**/ciri*");
        maker.locator("input[name^=attribute-]").all().forEach(field -> field.fill("Bambu petung"));
        maker.fill("input[name=attribute-beban]", "5");
        maker.fill("input[name=days]", "5");
        maker.locator("main form button.utama").click();
        maker.waitForURL(Pattern.compile(".*/sanggar/produk/[0-9a-f-]{36}.*"));
        return Doors.rest(maker, "/sanggar/produk/");
    }

    private static FilePayload photo(String name) {
        return new FilePayload(name, "image/jpeg", PhonePhoto.jpeg());
    }

    private static void sends(Page maker, String listing) {
        OpenShop.await(() -> {
            maker.navigate("/sanggar/produk/" + listing);
            return maker.locator("#foto picture").count() > 0;
        });
        maker.locator("button[formaction$='/kirim']").click();
        assertThat(maker.locator("button[formaction$='/kirim']")).hasCount(0);
    }

    private static void takesIt(Page officer, String listing) {
        officer.navigate("/meja/qc/" + listing + "/1");
        officer.locator("button[formaction$='/ambil']").click();
        officer.waitForURL(TOLD);
        assertThat(officer.locator(".giliran")).containsText("Anda");
    }

    private static void drawsOnThePhotoAndAsksToMend(Page officer) {
        officer.locator("input[type=radio][value=baik]").all().forEach(mark -> mark.check());
        Locator handle = officer.locator(".poin[data-poin=pegangan-kuat]");
        handle.locator("input[value=perbaiki]").check();
        officer.locator("button[name=putusan][value=perbaiki]").click();
        // a failed point with neither a note nor a mark is not taken
        assertThat(officer.locator("#catatan-pegangan-kuat-salah")).isVisible();

        handle.locator(".menandai button").first().click();
        draws(officer);
        officer.locator(".kanvas").first().press("Enter");
        officer.locator(".kanvas").first().press("ArrowRight");
        assertThat(handle.locator(".tanda-tanda li")).hasCount(2);
        officer.locator(".menandai-kini button").click();
        handle.locator(".tanda-tanda button").last().click();
        assertThat(handle.locator(".tanda-tanda li")).hasCount(1);
        assertThat(officer.locator(".kanvas svg .tanda")).hasCount(1);
        officer.locator("button[name=putusan][value=perbaiki]").click();
        officer.waitForURL(TOLD);
    }

    /// With the mouse, from a quarter to the middle of the photo.
    private static void draws(Page officer) {
        Locator photo = officer.locator(".kanvas").first();
        photo.scrollIntoViewIfNeeded();
        BoundingBox box = photo.boundingBox();
        double y = Math.max(box.y, 60);
        officer.mouse().move(box.x + box.width / 4, y + 20);
        officer.mouse().down();
        officer.mouse().move(box.x + box.width / 2, y + 90);
        officer.mouse().up();
    }

    private static void seesTheMark(Page maker, String listing) {
        maker.navigate("/sanggar/produk/" + listing);
        assertThat(maker.locator(".catatan-petugas")).containsText("Pegangan kuat");
        assertThat(maker.locator(".sandingan svg .tanda")).hasCount(1);
        assertThat(maker.locator(".sandingan")).containsText("Fotonya masih yang lama");
    }

    private static void replacesThePhoto(Page maker, String listing) {
        maker.setInputFiles("input[name=photo]", photo("IMG_0500.jpg"));
        maker.locator("#foto button[formenctype]").click();
        assertThat(maker.locator("#foto .album > li")).hasCount(2);
        OpenShop.await(() -> {
            maker.navigate("/sanggar/produk/" + listing);
            return maker.locator("#foto picture").count() == 2;
        });
        maker.locator("#foto button[value=remove]").first().click();
        assertThat(maker.locator("#foto picture")).hasCount(1);
        // her draft has begun, and the mark is still there, beside the new photo
        assertThat(maker.locator(".sandingan picture")).hasCount(2);
        assertThat(maker.locator(".sandingan")).containsText("Sudah diganti foto baru");
    }

    private static void seesTheOldMarkBesideTheNewPhoto(Page officer, String listing) {
        officer.navigate("/meja/qc/" + listing + "/2");
        assertThat(officer.locator(".sandingan svg .tanda")).hasCount(1);
        assertThat(officer.locator(".sandingan")).containsText("Sudah diganti foto baru");
    }

    private static void passes(Page officer) {
        officer.locator("input[type=radio][value=baik]").all().forEach(mark -> mark.check());
        officer.locator(".poin[data-poin=deskripsi-jujur] input[value=tidak]").check();
        officer.locator("button[name=putusan][value=lolos]").click();
        officer.waitForURL(TOLD);
    }

    private static void approvesTogether(Page admin, String listing) {
        admin.navigate("/meja/persetujuan");
        admin.locator("input[name=pilih][value='" + listing + "/2']").check();
        admin.locator("main form button.utama").click();
        admin.waitForURL("**/bersama?**");
        admin.locator("main form button.utama").click();
        admin.waitForURL("**/hasil?**");
    }

    private static void isSoldAsItsSecondVersion(Page maker, String listing) {
        maker.navigate("/sanggar/produk/" + listing);
        assertThat(maker.locator(".catatan-petugas")).hasCount(0);
        maker.locator("main a[href^='/produk/']").first().click();
        assertThat(maker.locator("main h1")).hasText(NAME);
        assertThat(OUTING.shop()
                        .part(Listings.class)
                        .findLive(maker.url().replaceFirst(".*/produk/", ""))
                        .block()
                        .version())
                .isEqualTo(2);
    }
}
