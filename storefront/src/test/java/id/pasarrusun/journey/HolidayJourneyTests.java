package id.pasarrusun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.kernel.time.Jakarta;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A maker goes on holiday with one hand, and her shop opens again by itself.
@SuppressWarnings("NullAway") // the shop is open before any test is made
class HolidayJourneyTests {

    @RegisterExtension
    static final Outing OUTING = new Outing();

    /// Endang Purwanti weaves rattan.
    private static final String MAKER = "081200000009";

    private static final String GOODS = "/produk/kotak-tisu-anyaman-rotan";
    private static final String SEARCH = "/produk?pembuat=endang-purwanti";
    private static final String HERS = "main a[href='" + GOODS + "']";

    private static Doors doors;
    private static Page maker;

    @BeforeAll
    static void opens() {
        doors = new Doors(OUTING.shop());
        maker = OUTING.phones().fresh();
        doors.signIn(maker, MAKER);
    }

    @Test
    void aHolidayClosesTheButtonAndEndsByItself() {
        Page buyer = OUTING.phones().fresh();
        buyer.navigate(GOODS);
        buyer.locator("button[form=beli]").click();
        buyer.waitForURL(Pattern.compile(".*/keranjang.*"));

        goesOnHolidayForThreeDays();
        seesThatNothingCanBeBought(buyer);
        findsNothingOfHers(buyer);

        OUTING.shop().clock().advance(Duration.ofDays(3));
        buysAgain(buyer);
        OpenShop.await(Duration.ofMinutes(2), () -> isFound(buyer));
    }

    private static void goesOnHolidayForThreeDays() {
        LocalDate today = Jakarta.day(OUTING.shop().clock().instant());
        maker.navigate("/sanggar");
        maker.click("nav.ruang a[href='/sanggar/jadwal']");
        maker.click("main a[href='/sanggar/jadwal/libur?jenis=libur']");
        maker.fill("input[name=dari]", today.toString());
        maker.fill("input[name=sampai]", today.plusDays(2).toString());
        maker.fill("input[name=alasan]", "Mudik");
        maker.click("main form button.utama");
        maker.waitForURL(Pattern.compile(".*/sanggar/jadwal\\?.*"));
        assertThat(maker.locator("main .penting")).containsText("Ibu sedang libur");
    }

    private static void seesThatNothingCanBeBought(Page buyer) {
        buyer.navigate(GOODS);
        assertThat(buyer.locator("button[form=beli]")).hasCount(0);
        assertThat(buyer.locator("main .kabar")).containsText("buka lagi");
        buyer.navigate("/keranjang");
        assertThat(buyer.locator("main .salah")).containsText("sedang libur");
        Person program = OUTING.shop().stranger();
        String body = program.json("GET", "/api/v1" + GOODS.replace("produk", "products"), "")
                .body();
        Assertions.assertThat(body).contains("\"available\":0");
    }

    private static void findsNothingOfHers(Page buyer) {
        OpenShop.await(() -> !isFound(buyer));
        assertThat(buyer.locator(HERS)).hasCount(0);
    }

    private static boolean isFound(Page buyer) {
        buyer.navigate(SEARCH);
        return buyer.locator(HERS).count() > 0;
    }

    private static void buysAgain(Page buyer) {
        buyer.navigate(GOODS);
        assertThat(buyer.locator("button[form=beli]")).hasCount(1);
        buyer.navigate("/keranjang");
        assertThat(buyer.locator("main .salah")).hasCount(0);
        assertThat(buyer.locator("main a[href='/checkout']")).hasCount(1);
    }
}
