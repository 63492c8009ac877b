package id.pasarrusun.storefront.about;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What an admin writes is what visitors read, and nothing that was written is lost.
@SuppressWarnings("NullAway") // the shop is open before any test is made
class EditionsIntegrationTests {

    private static OpenShop shop;

    @BeforeAll
    static void open() {
        shop = OpenShop.visit();
    }

    @Test
    void whatAnAdminWritesIsReadAtOnce() {
        Person admin = shop.officer("admin");

        Person.Answer saved = write(admin, "/meja/halaman/bantuan/id", "Bantuan & kabar", "## Baru\n\n- <b>satu</b>");

        assertThat(saved.location()).isEqualTo("/meja/halaman?kabar=tersimpan");
        OpenShop.await(() -> shop.stranger().get("/halaman/bantuan").body().contains("Bantuan &amp; kabar"));
        assertThat(shop.stranger().get("/halaman/bantuan").body())
                .contains("<h2>Baru</h2>", "<li>&lt;b&gt;satu&lt;/b&gt;</li>");
    }

    @Test
    void whatEnglishDoesNotSayIndonesianDoes() {
        Person admin = shop.officer("admin");

        write(admin, "/meja/halaman/aduan/en", "", "Write to us.");

        OpenShop.await(() -> shop.stranger().get("/en/halaman/aduan").body().contains("Write to us."));
        assertThat(shop.stranger().get("/en/halaman/aduan").body()).contains("<h1 lang=\"id\">Layanan aduan</h1>");
    }

    @Test
    void twoAdminsDoNotOverwriteEachOther() {
        Person admin = shop.officer("admin");
        String page = "/meja/halaman/tentang/id";
        String seen = seen(admin.get(page).body());
        admin.fillIn(page, page, "dari", seen, "judul", "Tentang kami", "tulisan", "Satu");

        Person.Answer late = admin.fillIn(page, page, "dari", seen, "judul", "Tentang", "tulisan", "Dua");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Dua", "baru saja diubah");
        assertThat(admin.get(page).body()).contains("Satu");
        assertThat(admin.get(page + "?edisi=" + seen).body()).doesNotContain("Satu");
    }

    @Test
    void aPageOfTheShopIsNeverEmpty() {
        Person admin = shop.officer("admin");

        Person.Answer refused = write(admin, "/meja/halaman/privasi/id", "Privasi", " ");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Tulis dulu, jangan dikosongkan.", "aria-describedby=\"tulisan-hint tulisan-salah\"");
    }

    @Test
    void thereIsNoPageOfWhatStandsOnTheFrontPage() {
        assertThat(shop.stranger().get("/halaman/pengumuman").status()).isEqualTo(404);
        assertThat(shop.officer("admin").get("/meja/halaman/bantuan/jv").status())
                .isEqualTo(404);
    }

    @Test
    void theFrontPageSaysWhatAnAdminAnnounces() {
        Person admin = shop.officer("admin");

        write(admin, "/meja/halaman/pengumuman/id", "Libur Natal", "Pengiriman mulai lagi 27 Desember.");

        OpenShop.await(() -> shop.stranger().get("/").body().contains("Libur Natal"));
        assertThat(shop.stranger().get("/en/").body()).contains("lang=\"id\"", "Pengiriman mulai lagi 27 Desember.");
        write(admin, "/meja/halaman/pengumuman/id", "", "");
        OpenShop.await(() -> !shop.stranger().get("/").body().contains("Libur Natal"));
    }

    private static Person.Answer write(Person admin, String page, String title, String body) {
        return admin.fillIn(page, page, "dari", seen(admin.get(page).body()), "judul", title, "tulisan", body);
    }

    private static String seen(String form) {
        Matcher seen = Pattern.compile("name=\"dari\" value=\"(\\d+)\"").matcher(form);
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }
}
