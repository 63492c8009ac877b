package id.pasarrusun.storefront.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Register;
import id.pasarrusun.catalog.listing.Register.Entry;
import id.pasarrusun.catalog.listing.Register.Filter;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import id.pasarrusun.dev.Person.Picture;
import id.pasarrusun.storefront.account.Accounts;
import id.pasarrusun.storefront.mail.PhoneNumber;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Officers send tables in and take them out through the pages.
class SpreadsheetIntegrationTests {

    private static final String HOME = "/meja/berkas";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NAMES = "pembuat;nama;kerajinan;harga;stok;benang\r\n";

    private static OpenShop shop;
    private static Person instructor;

    /// So that the names of one run are not those of another.
    private final String sign = UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void signsIn() {
        shop = OpenShop.visit();
        instructor = shop.officer("qc");
    }

    @Test
    void looksAtATableFirstAndRunsWhatWasLookedAt() {
        String result = taken(send((NAMES
                        + "Dewi Anggraeni;Café tas " + sign + ";rajut;Rp 85.000;5;katun – lembut\r\n"
                        + "Dewi Anggraeni;Topi " + sign + ";rajut;25rb;5;\r\n"
                        + "Siapa Ini;Syal " + sign + ";rajut;25.000;1;\r\n")
                .getBytes(Charset.forName("windows-1252"))));

        String looked = instructor.get(result).body();
        assertThat(looked)
                .contains("Baris 3", "Kolom D (harga) “25rb”: Tulis angkanya lengkap")
                .contains("Baris 4", "Kolom A (pembuat) “Siapa Ini”: Tidak ada pembuat bernama itu")
                .contains("Café tas " + sign, "Jalankan 1 baris");
        assertThat(drafts("dewi-anggraeni")).isEmpty();

        assertThat(instructor.post(result + "/jalankan").location()).isEqualTo(result);
        OpenShop.until(() -> instructor.get(result).body().contains("Selesai.") ? "done" : "");
        assertThat(instructor.get(result).body()).contains("1 dibuat", "2 baris ditolak");
        assertThat(drafts("dewi-anggraeni")).singleElement().satisfies(entry -> {
            assertThat(entry.live()).isFalse();
            assertThat(entry.listing().latest().state()).isInstanceOf(VersionState.Draft.class);
            assertThat(entry.listing()
                            .latest()
                            .content()
                            .attributes()
                            .getFirst()
                            .value())
                    .isEqualTo("katun – lembut");
        });
        assertThat(instructor.get(result + "/ditolak.csv").body())
                .startsWith(
                        "\uFEFF\"pembuat\";\"nama\";\"kerajinan\";\"harga\";\"stok\";\"benang\";\"alasan_ditolak\"\r\n")
                .contains("\"25rb\";\"5\";\"\";\"Kolom D (harga) “25rb”: Tulis angkanya lengkap")
                .doesNotContain("Café");
    }

    @Test
    void makesOfTheSameTableSentTwiceOneThing() {
        byte[] table = (NAMES + "DEWI anggraeni;Rompi " + sign + ";rajut;85000;2;\n").getBytes(StandardCharsets.UTF_8);
        String first = taken(send(table));
        String second = taken(send(table));

        instructor.get(HOME);
        instructor.post(first + "/jalankan");
        instructor.post(second + "/jalankan");
        instructor.post(second + "/jalankan");

        OpenShop.until(() -> instructor.get(second).body().contains("Selesai.") ? "done" : "");
        assertThat(drafts("dewi-anggraeni")).hasSize(1);
        assertThat(instructor.get(second).body()).contains("0 dibuat", "1 sudah ada");
        assertThat(instructor.get(taken(send(table))).body())
                .contains("1 sudah ada")
                .doesNotContain("Jalankan");
    }

    @Test
    void keepsTheTableOfOneOfficerFromAnother() {
        String result = taken(
                send((NAMES + "Dewi Anggraeni;Bros " + sign + ";rajut;85000;2;\n").getBytes(StandardCharsets.UTF_8)));
        Person admin = shop.officer("admin");

        admin.get(HOME);
        assertThat(admin.get(result).status()).isEqualTo(404);
        assertThat(admin.get(result + "/ditolak.csv").status()).isEqualTo(404);
        assertThat(admin.post(result + "/jalankan").status()).isEqualTo(404);
        assertThat(admin.post(result + "/buang").status()).isEqualTo(404);
        assertThat(instructor.get(result).body()).contains("Jalankan 1 baris");
        instructor.post(result + "/buang");
        assertThat(instructor.get(result).status()).isEqualTo(404);
    }

    @Test
    void saysInWordsWhatIsNoTableOfGoods() {
        assertThat(refused("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("bukan CSV", "Simpan sebagai");
        assertThat(refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0})).contains("Ini bukan berkas CSV");
        assertThat(refused("nama,nama,stok\nTas,Tas,1\n".getBytes(StandardCharsets.UTF_8)))
                .contains("Kolom ini tidak ada: kerajinan, harga.", "Kolom ini ada dua kali: nama.");
        assertThat(refused(new byte[3 * 1024 * 1024])).contains("lebih dari 2 MB");
        assertThat(refused(instructor
                        .get(HOME + "/contoh/barang?pemisah=comma")
                        .body()
                        .getBytes(StandardCharsets.UTF_8)))
                .contains("Tidak ada baris di bawah nama kolom");
    }

    @Test
    void takesOutWhatCanBeSentInAgainWithoutFormulas() {
        run(taken(send((NAMES + "Nurhayati;=1+1 " + sign + ";rajut;85000;2;\"@kapas; \"\"halus\"\"\"\n")
                .getBytes(StandardCharsets.UTF_8))));

        Answer taken = instructor.get(HOME + "/barang.csv?pembuat=nurhayati&keadaan=draf&pemisah=semicolon");

        assertThat(taken.header("Content-Disposition"))
                .matches("attachment; filename=\"barang-\\d{4}-\\d\\d-\\d\\d.csv\"");
        assertThat(taken.header("Cache-Control")).isEqualTo("no-store");
        assertThat(taken.body())
                .startsWith("\uFEFF\"pembuat\";\"nama\"")
                .contains("\"'=1+1 " + sign + "\"", "\"'@kapas; \"\"halus\"\"\"", "\"85000\";\"2\"");
        assertThat(instructor
                        .get(taken(send(taken.body().getBytes(StandardCharsets.UTF_8))))
                        .body())
                .contains("0 baris ditolak", "0 akan dibuat")
                .contains("=1+1 " + sign);
    }

    @Test
    void tellsTelephonesToAdministratorsOnly() {
        assertThat(instructor.get(HOME + "/pembuat.csv").body())
                .contains("\"Dewi Anggraeni\"")
                .doesNotContain("telepon", "0812-0000");
        assertThat(shop.officer("admin")
                        .get(HOME + "/pembuat.csv?pemisah=comma")
                        .body())
                .contains("\"telepon\"", "\"0812-0000-0005\"");
    }

    @Test
    void invitesTraineesWithTheirCertificatesOnce() {
        Person admin = shop.officer("admin");
        PhoneNumber phone = new PhoneNumber("+62815" + String.format(Locale.ROOT, "%08d", sign.hashCode() & 0xFF_FFFF));
        String row = "Wati " + sign + ";" + phone.local() + ";Marunda;%s;2026-3;Bu Ratna;24/08/2026\n";
        byte[] table = ("nama;telepon;rusun;kerajinan;angkatan;pelatih;tanggal\n" + row.formatted("rajut")
                        + row.formatted("anyaman"))
                .getBytes(StandardCharsets.UTF_8);
        admin.get(HOME);

        String result = taken(trainees(admin, table));
        admin.get(result);
        admin.post(result + "/jalankan");
        OpenShop.until(() -> admin.get(result).body().contains("Selesai.") ? "done" : "");

        assertThat(admin.get(result).body()).contains("2 dibuat", "0 baris ditolak");
        MakerId maker = Objects.requireNonNull(
                        shop.part(Accounts.class).makers(List.of(phone)).block(PATIENCE))
                .get(phone);
        MakerProfile wati = Objects.requireNonNull(
                shop.part(Makers.class).get(Objects.requireNonNull(maker)).block(PATIENCE));
        assertThat(wati.standing()).isEqualTo(Standing.INVITED);
        assertThat(wati.isTrainedIn(Craft.RAJUT) && wati.isTrainedIn(Craft.ANYAMAN))
                .isTrue();
        assertThat(admin.get(taken(trainees(admin, table))).body()).contains("2 sudah ada", "0 akan dibuat");
    }

    @Test
    void letsOnlyAdministratorsInviteByTable() {
        assertThat(instructor.get(HOME).body()).doesNotContain("Peserta pelatihan");
        assertThat(trainees(instructor, "nama;telepon\nSari;0812\n".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("Kolom ini tidak ada: kerajinan, harga, stok.");
    }

    private static Answer trainees(Person officer, byte[] table) {
        officer.get(HOME);
        return officer.upload(HOME, "berkas", List.of(new Picture("peserta.csv", table)), "jenis", "peserta");
    }

    private static void run(String result) {
        instructor.get(result);
        instructor.post(result + "/jalankan");
        OpenShop.until(() -> instructor.get(result).body().contains("Selesai.") ? "done" : "");
    }

    private static Answer send(byte[] table) {
        instructor.get(HOME);
        return instructor.upload(HOME, "berkas", List.of(new Picture("barang.csv", table)), "jenis", "barang");
    }

    private static String taken(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location();
    }

    private static String refused(byte[] content) {
        Answer answer = send(content);
        assertThat(answer.status()).isEqualTo(422);
        return answer.body();
    }

    /// Those of this test.
    private List<Entry> drafts(String maker) {
        MakerId id = Objects.requireNonNull(
                        shop.part(Makers.class).getBySlug(maker).block(PATIENCE))
                .card()
                .id();
        return Objects.requireNonNull(shop.part(Register.class)
                .after(new ListingId(new UUID(0, 0)), new Filter(id, null, "Draft", null), 1_000)
                .filter(entry -> entry.listing().latest().content().name().contains(sign))
                .collectList()
                .block(PATIENCE));
    }
}
