package id.pasarrusun.storefront.joining;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.maker.Enrolling;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.OpenShop.Mailbox;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import id.pasarrusun.media.image.ImageId;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/// The ways in for makers, as the officer and the newcomer walk them.
class JoiningIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LIST = "/sanggar/mulai";

    private final OpenShop shop = OpenShop.visit();

    @Test
    void whoIsInvitedSignsInPreparesAndIsOpenedOnceNothingIsMissing() {
        Person officer = shop.officer("admin");
        Mailbox mailbox = shop.mailbox("081388800101");
        Answer invited = invite(officer, "081388800101", "Yuyun Undangan");
        assertThat(invited.location()).isEqualTo("/meja/pembuat/yuyun-undangan?kabar=diundang");
        OpenShop.await(() -> mailbox.letters().stream()
                .anyMatch(letter ->
                        letter.text().contains("mengundangmu") && letter.text().contains("Bambang")));

        Person yuyun = shop.buyer("081388800101");
        assertThat(yuyun.get("/sanggar").location()).isEqualTo(LIST);
        assertThat(yuyun.get(LIST).body()).contains("mau buka toko", "Ya, saya mau");
        yuyun.post(LIST);
        assertThat(yuyun.get(LIST).body()).contains("1 dari 6 sudah selesai");

        assertThat(move(officer, "yuyun-undangan", "buka").status()).isEqualTo(422);
        assertThat(officer.get("/pembuat/yuyun-undangan").status()).isEqualTo(404);
        prepare(yuyun);
        assertThat(yuyun.get(LIST).body()).contains("5 dari 6 sudah selesai");
        assertThat(standing("yuyun-undangan")).isEqualTo(Standing.PREPARING);
    }

    private void prepare(Person maker) {
        String terms = maker.get("/sanggar/ketentuan").body();
        assertThat(maker.post("/sanggar/ketentuan", "edisi", "99", "setuju", "ya")
                        .status())
                .isEqualTo(422);
        maker.post("/sanggar/ketentuan", "edisi", OpenShop.value(terms, "edisi"), "setuju", "ya");
        maker.fillIn("/sanggar/cerita", "/sanggar/cerita", "story", "Saya membatik sejak kecil. ".repeat(4));
        maker.fillIn(
                "/sanggar/rekening", "/sanggar/rekening", "bank", "dki", "number", "1234567890", "holder", "YUYUN");
        MakerProfile profile = profile("yuyun-undangan");
        shop.part(Enrolling.class)
                .setPortrait(profile.card().id(), new ImageId(UUID.randomUUID()))
                .block(PATIENCE);
    }

    @Test
    void aNumberThatIsAMakersIsToldBesideTheField() {
        assertThat(invite(shop.officer("admin"), "081200000001", "Orang Lain").body())
                .contains("Nomor ini sudah dipakai seorang pembuat");
    }

    @Test
    void whoAppliesIsAnsweredAlikeWhetherHerNumberIsKnownOrNot() {
        Mailbox hers = shop.mailbox("081200000002");

        Answer known = apply("081200000002", "Siapa Saja");
        Answer fresh = apply("081388800102", "Lilis Pelamar");

        assertThat(known.location()).isEqualTo(fresh.location());
        OpenShop.await(
                () -> hers.letters().stream().anyMatch(letter -> letter.text().contains("sudah terdaftar")));
        assertThat(shop.officer("admin").get("/meja/pembuat/lamaran").body())
                .contains("Lilis Pelamar")
                .doesNotContain("Siapa Saja");
    }

    @Test
    void whoIsAdmittedHearsOfItAndFindsHerList() {
        apply("081388800103", "Tati Pelamar");
        Person officer = shop.officer("admin");
        Mailbox mailbox = shop.mailbox("081388800103");

        assertThat(move(officer, "tati-pelamar", "terima").location()).endsWith("kabar=terima");

        OpenShop.await(() ->
                mailbox.letters().stream().anyMatch(letter -> letter.text().contains("lamaranmu diterima")));
        assertThat(shop.buyer("081388800103").get(LIST).body()).contains("Selamat datang, Tati Pelamar");
    }

    @Test
    void whoIsTurnedDownHearsWhy() {
        apply("081388800104", "Neneng Pelamar");
        Person officer = shop.officer("admin");
        Mailbox mailbox = shop.mailbox("081388800104");

        assertThat(move(officer, "neneng-pelamar", "tolak").status()).isEqualTo(422);
        move(officer, "neneng-pelamar", "tolak", "alasan-tolak", "Pelatihannya belum selesai.");

        OpenShop.await(() ->
                mailbox.letters().stream().anyMatch(letter -> letter.text().contains("Pelatihannya belum selesai.")));
        assertThat(standing("neneng-pelamar")).isEqualTo(Standing.REFUSED);
    }

    @Test
    void herNumberIsHiddenUntilAnOfficerAsksAndTheLookIsKept() {
        apply("081388800105", "Ijah Pelamar");
        Person officer = shop.officer("admin");
        String file = "/meja/pembuat/ijah-pelamar";

        assertThat(officer.get(file).body()).contains("•••• 105").doesNotContain("0813-8880-0105");
        assertThat(officer.post(file + "/kontak").body()).contains("0813-8880-0105");
        assertThat(officer.get(file).body()).contains("Bambang").doesNotContain("0813-8880-0105");
    }

    @Test
    void aRevokedCertificateIsSaidSoByItsOwnPage() {
        Person officer = shop.officer("admin");
        invite(officer, "081388800106", "Rini Sertifikat");
        String number = profile("rini-sertifikat").trainings().getFirst().number();
        Person anybody = shop.stranger();
        assertThat(anybody.get("/sertifikat/" + number).body())
                .contains("asli dan berlaku", "Rini Sertifikat", "2026-9")
                .doesNotContain("0813");

        String file = officer.get("/meja/pembuat/rini-sertifikat").body();
        String id = file.replaceFirst("(?s).*/sertifikat/([0-9a-f-]{36})/cabut.*", "$1");
        officer.post(
                "/meja/pembuat/rini-sertifikat/sertifikat/" + id + "/cabut", "alasan-" + id, "Bukan karyanya sendiri.");

        assertThat(anybody.get("/sertifikat/" + number).body()).contains("tidak berlaku lagi");
    }

    @Test
    void suspendingHidesHerPageAndRestoringBringsItBack() {
        Person officer = shop.officer("admin");
        String slug = "sri-wahyuni";

        move(officer, slug, "tangguhkan", "alasan-tangguhkan", "Aduan sedang diperiksa.");
        assertThat(shop.stranger().get("/pembuat/" + slug).status()).isEqualTo(404);
        move(officer, slug, "pulihkan");

        assertThat(shop.stranger().get("/pembuat/" + slug).status()).isEqualTo(200);
        assertThat(officer.get("/meja/pembuat/" + slug).body()).contains("Aduan sedang diperiksa.", "Bambang Sutrisno");
    }

    private Answer invite(Person officer, String phone, String name) {
        return officer.fillIn(
                "/meja/pembuat/undang",
                "/meja/pembuat/undang",
                "phone",
                phone,
                "name",
                name,
                "tower",
                "marunda",
                "crafts",
                "batik",
                "batch",
                "2026-9",
                "instructor",
                "Bu Narti",
                "issued",
                "2026-08-01");
    }

    private Answer apply(String phone, String name) {
        return shop.stranger()
                .fillIn("/gabung", "/gabung", "phone", phone, "name", name, "tower", "marunda", "craft", "belum");
    }

    private static Answer move(Person officer, String slug, String code, String... more) {
        String[] fields = new String[more.length + 2];
        fields[0] = "langkah";
        fields[1] = code;
        System.arraycopy(more, 0, fields, 2, more.length);
        return officer.fillIn("/meja/pembuat/" + slug, "/meja/pembuat/" + slug + "/langkah", fields);
    }

    private Standing standing(String slug) {
        return profile(slug).standing();
    }

    private MakerProfile profile(String slug) {
        return await(shop.part(Makers.class).getBySlug(slug));
    }

    private static <T> T await(Mono<T> work) {
        return Objects.requireNonNull(work.block(PATIENCE));
    }
}
