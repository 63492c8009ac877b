package id.pasarrusun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.pasarrusun.dev.OpenShop;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A maker offers something new; quality control coaches her; it comes to stand in the shop window.
@SuppressWarnings("NullAway") // the shop is open before any test is made
class ListingJourneyTests {

    @RegisterExtension
    static final Outing OUTING = new Outing();

    /// Endang Purwanti weaves in Jatinegara Barat.
    private static final String MAKER = "081200000009";

    private static final String NAME = "Tudung saji anyaman bambu wulung";
    private static final String NOTE = "Tulis juga ukurannya, supaya pembeli tahu muat untuk meja apa.";

    private static Doors doors;

    @BeforeAll
    static void opens() {
        doors = new Doors(OUTING.shop());
    }

    @Test
    void whatAMakerListsIsMendedCheckedApprovedAndFound() throws Exception {
        Page maker = OUTING.phones().fresh();
        doors.signIn(maker, MAKER);
        String listing = lists(maker);
        submits(maker, listing);

        Page officer = OUTING.phones().fresh();
        doors.signInOfficer(officer, "qc");
        asksForMending(officer);
        mends(maker, listing);
        passes(officer);
        Page admin = OUTING.phones().fresh();
        doors.signInOfficer(admin, "admin");
        approves(admin);

        Page buyer = OUTING.phones().fresh();
        findsIt(buyer);
        photoIsUprightAndTellsNoPlace(buyer);
    }

    private static String lists(Page maker) {
        maker.navigate("/sanggar/produk/baru");
        maker.setInputFiles("input[name=photo]", new FilePayload("IMG_0421.jpg", "image/jpeg", PhonePhoto.jpeg()));
        maker.fill("input[name=name]", NAME);
        maker.fill("input[name=price]", "85.000");
        maker.fill("input[name=stock]", "4");
        maker.fill("textarea[name=description]", "Tudung saji bundar dari bambu wulung, dianyam rapat dan halus.");
        maker.locator("main form button.utama").click();
        maker.waitForURL("**/ciri*");
        maker.locator("input[name^=attribute-]").all().forEach(field -> field.fill("Bambu wulung"));
        maker.fill("input[name=attribute-beban]", "5");
        maker.fill("input[name=days]", "5");
        maker.locator("main form button.utama").click();
        maker.waitForURL(Pattern.compile(".*/sanggar/produk/[0-9a-f-]{36}.*"));
        return Doors.rest(maker, "/sanggar/produk/");
    }

    private static void submits(Page maker, String listing) {
        OpenShop.await(() -> {
            maker.navigate("/sanggar/produk/" + listing);
            return maker.locator("#foto picture").count() > 0;
        });
        maker.locator("button[formaction$='/kirim']").click();
        assertThat(maker.locator("button[formaction$='/kirim']")).hasCount(0);
    }

    private static void opensItsSheet(Page screen, String queue) {
        screen.navigate(queue);
        screen.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(NAME))
                .first()
                .click();
    }

    private static void asksForMending(Page officer) {
        opensItsSheet(officer, "/meja/qc");
        officer.locator("input[type=radio][value=baik]").all().forEach(mark -> mark.check());
        officer.locator("input[type=radio][value=perbaiki]").first().check();
        officer.locator("button[name=putusan][value=perbaiki]").click();
        // a failed point without a note is not taken, and nothing that was marked is lost
        assertThat(officer.locator("main .salah").first()).isVisible();
        officer.locator("textarea[name^=catatan-]").first().fill(NOTE);
        officer.locator("button[name=putusan][value=perbaiki]").click();
        officer.waitForURL(Pattern.compile(".*/meja/qc.*[?]kabar=.*"));
    }

    private static void mends(Page maker, String listing) {
        maker.navigate("/sanggar/produk/" + listing);
        assertThat(maker.locator(".catatan-petugas")).containsText(NOTE);
        maker.fill("textarea[name=description]", "Tudung saji bundar dari bambu wulung, garis tengah 45 cm.");
        maker.locator("button[formaction$='/kirim']").click();
        assertThat(maker.locator("button[formaction$='/kirim']")).hasCount(0);
    }

    private static void passes(Page officer) {
        opensItsSheet(officer, "/meja/qc");
        officer.locator("input[type=radio][value=baik]").all().forEach(mark -> mark.check());
        officer.locator("button[name=putusan][value=lolos]").click();
        officer.waitForURL(Pattern.compile(".*/meja/qc.*[?]kabar=.*"));
    }

    private static void approves(Page admin) {
        opensItsSheet(admin, "/meja/persetujuan");
        admin.locator("button[name=putusan][value=setujui]").click();
        admin.waitForURL(Pattern.compile(".*/meja/persetujuan.*[?]kabar=.*"));
    }

    private static void findsIt(Page buyer) {
        OpenShop.await(() -> {
            buyer.navigate("/produk?q=menganyam+tudung");
            return buyer.locator("main .kartu").getByText(NAME).count() > 0;
        });
        buyer.locator("main .kartu").getByText(NAME).click();
        assertThat(buyer.locator("main h1")).hasText(NAME);
    }

    private static void photoIsUprightAndTellsNoPlace(Page buyer) throws IOException, InterruptedException {
        String source = buyer.locator("main picture img").first().getAttribute("src");
        for (String format : new String[] {"jpg", "webp"}) {
            byte[] photo = served(source.replaceAll("\\d+\\.jpg$", "640." + format));
            assertThat(new String(photo, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "EXIF", "GPS");
        }
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(served(source)));
        assertThat(shown.getHeight()).isGreaterThan(shown.getWidth());
        assertThat(redness(shown, shown.getWidth() - 2)).isGreaterThan(redness(shown, 1));
    }

    private static byte[] served(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(OUTING.shop().address() + path))
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        }
    }

    /// How much more red than blue there is in the middle of a column.
    private static int redness(BufferedImage picture, int column) {
        int pixel = picture.getRGB(column, picture.getHeight() / 2);
        return ((pixel >> 16) & 0xff) - (pixel & 0xff);
    }
}
