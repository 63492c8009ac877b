package id.pasarrusun.storefront.offering;

import static id.pasarrusun.storefront.studio.Camera.photo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.qc.Queue;
import id.pasarrusun.catalog.qc.Reviewing;
import id.pasarrusun.catalog.qc.Verdict;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import id.pasarrusun.dev.Person.Picture;
import id.pasarrusun.kernel.money.Rupiah;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A maker at her table, without a line of script.
class OfferingIntegrationTests {

    private static final String NEW = "/sanggar/produk/baru";
    private static final Picture NO_PICTURE =
            new Picture("catatan.jpg", "Bukan foto.".getBytes(StandardCharsets.UTF_8));
    private static final Pattern PICTURE = Pattern.compile("/foto/([0-9a-f-]{36})\"");
    private static final Pattern VARIANT = Pattern.compile("name=\"price-([0-9a-f-]{36})\"");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final OpenShop shop = OpenShop.visit();
    /// Trained in knitting and in nothing else.
    private static Person nurhayati;

    private static Person stranger;

    @BeforeAll
    static void signIn() {
        nurhayati = shop.maker(2);
        stranger = shop.maker(3);
    }

    @Test
    void aDraftGoesFromTheFirstQuestionIntoTheQueue() {
        String draft = beginWithItsPhoto("Rompi rajut lautan");

        Answer lacking = submit(draft, "Pendek");
        assertThat(lacking.status()).isEqualTo(422);
        assertThat(lacking.body())
                .contains("paling sedikit 30 huruf", "Bagian ini belum diisi")
                .contains("<title>Kesalahan: Rompi rajut lautan");
        Answer sent = submit(draft, "Rompi rajut tangan dari katun susu yang adem.", "attribute-warna", "biru");

        assertThat(sent.location()).isEqualTo(draft + "?kabar=terkirim");
        assertThat(nurhayati.get(draft).body()).contains("Menunggu pemeriksaan", "sedang diperiksa petugas");
        assertThat(queued(draft).content().photos().getFirst().width()).isEqualTo(640);
    }

    @Test
    void whatCameBackShowsEachNoteAndGoesAgainOnceMended() {
        String draft = beginWithItsPhoto("Selimut rajut kembali");
        submit(draft, "Selimut rajut tangan dari katun susu.", "attribute-warna", "biru");
        Remark praise = new Remark(Remark.PRAISE, "Warnanya serasi.");
        Remark loose = new Remark("ujung-tersimpan", "Ujung benang di sudut masih terlihat.");
        shop.part(Reviewing.class)
                .decide(
                        new Officer(new UUID(0, 1), "Bu Sari"),
                        id(draft),
                        1,
                        new Verdict.PleaseMend(List.of(praise, loose)))
                .block(PATIENCE);

        assertThat(List.of("/sanggar", "/sanggar/produk", draft))
                .allSatisfy(page -> assertThat(nurhayati.get(page).body())
                        .contains("Yang sudah bagus:", praise.note(), loose.note()));
        assertThat(nurhayati.post(draft + "/kirim", "seen", "1").location()).isEqualTo(draft + "?kabar=sama");
        assertThat(submit(draft, "Selimut rajut tangan; semua ujung benang sudah dimasukkan.")
                        .location())
                .isEqualTo(draft + "?kabar=terkirim");
        assertThat(queued(draft).number()).isEqualTo(2);
    }

    @Test
    void aTextThatIsCalledAPhotoIsToldApartAndNothingIsLost() {
        nurhayati.get(NEW);
        Answer answer = nurhayati.upload(
                NEW,
                List.of(photo(), NO_PICTURE),
                "name",
                "Syal hujan",
                "craft",
                "rajut",
                "price",
                "Rp 90.000",
                "stock",
                "2",
                "description",
                "Hangat.");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("“catatan.jpg” bukan foto", "value=\"Syal hujan\"", "value=\"Rp 90.000\"", "Hangat.");
        assertThat(OpenShop.value(answer.body(), "pictures")).hasSize(36);
    }

    @Test
    void amongOtherPhotosOnlyTheTextIsLeftOut() {
        String draft = begin("Topi rajut senja", photo());

        Answer answer = nurhayati.upload(draft + "/foto", List.of(NO_PICTURE, photo()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("“catatan.jpg” bukan foto");
        assertThat(photosOf(answer.body())).isEqualTo(2);
    }

    @Test
    void aFormThatIsSentTwiceBeginsOneListing() {
        String page = nurhayati.get(NEW).body();
        String[] form = {
            "draft",
            OpenShop.value(page, "draft"),
            "name",
            "Dompet dua kali",
            "craft",
            "rajut",
            "price",
            "20.000",
            "stock",
            "1",
            "description",
            ""
        };

        String first = nurhayati.upload(NEW, List.of(), form).location();
        String second = nurhayati.upload(NEW, List.of(), form).location();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aFormWithPhotosThatIsSentTwiceBringsEachOnce() {
        String draft = begin("Taplak dua ketuk", photo());
        String roll = OpenShop.value(nurhayati.get(draft).body(), "roll");

        nurhayati.upload(draft + "/foto", List.of(photo(), photo()), "roll", roll);
        Answer again = nurhayati.upload(draft + "/foto", List.of(photo(), photo()), "roll", roll);
        String page = nurhayati.get(draft).body();
        nurhayati.upload(draft + "/foto", List.of(photo()), "roll", OpenShop.value(page, "roll"));

        assertThat(again.status()).isEqualTo(303);
        assertThat(photosOf(page)).isEqualTo(3);
        assertThat(photosOf(nurhayati.get(draft).body())).isEqualTo(4);
    }

    @Test
    void everythingOfAnotherMakersIsNotThere() {
        String draft = begin("Kardigan rahasia", photo());
        String page = nurhayati.get(draft).body();
        String image = first(PICTURE, page);
        stranger.get(NEW);

        assertThat(List.of(
                        stranger.get(draft).status(),
                        stranger.get(draft + "/ciri").status(),
                        stranger.get("/sanggar/foto/" + image).status(),
                        stranger.post(draft, "name", "Milik saya").status(),
                        stranger.post(draft + "/kirim").status(),
                        stranger.post(draft + "/ciri", "days", "1").status(),
                        stranger.post(draft + "/foto/" + image, "do", "remove").status(),
                        stranger.upload(draft + "/foto", List.of(photo())).status(),
                        stranger.post(draft, offer(first(VARIANT, page), "1", "0"))
                                .status(),
                        stranger.get("/sanggar/pesanan/AAAAAAAA-1").status()))
                .containsOnly(404);
        assertThat(nurhayati.get(draft).body()).contains("Kardigan rahasia");
    }

    @Test
    void onlyMakersSendFiles() {
        Person nobody = shop.stranger();
        nobody.get("/masuk");

        assertThat(nobody.upload("/masuk", List.of(photo())).status()).isEqualTo(403);
        assertThat(nobody.upload(NEW, List.of(photo())).status()).isEqualTo(403);
    }

    @Test
    void aPriceChangesAtOnceAndAStockSheDidNotTouchStays() {
        String draft = begin("Tas rajut harga", photo());
        String variant = first(VARIANT, nurhayati.get(draft).body());

        Answer wordy = nurhayati.post(draft, offer(variant, "nol", "7"));
        nurhayati.post(draft, offer(variant, "77.000", "5", "stockSeen-" + variant, "3"));
        Answer repriced = nurhayati.post(draft, offer(variant, "78.000", "3", "stockSeen-" + variant, "3"));

        assertThat(wordy.status()).isEqualTo(422);
        assertThat(wordy.body()).contains("value=\"nol\"", "Tulis angka");
        assertThat(repriced.location()).isEqualTo(draft + "?kabar=harga");
        assertThat(nurhayati.get(draft).body()).contains("value=\"78.000\"", stock(variant, "5"));
    }

    @Test
    void aPriceAndAStockChangeTogetherOrNotAtAll() {
        String draft = begin("Tas rajut serentak", photo());
        VariantId variant = new VariantId(
                UUID.fromString(first(VARIANT, nurhayati.get(draft).body())));
        MakerId maker = Objects.requireNonNull(
                        shop.part(Workbench.class).get(id(draft)).block(PATIENCE))
                .maker();

        assertThatThrownBy(() -> shop.part(Drafting.class)
                        .offer(maker, variant, Rupiah.of(11_000), -1)
                        .block(PATIENCE))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(nurhayati.get(draft).body())
                .contains("value=\"95.000\"", stock(variant.value().toString(), "3"));
    }

    @Test
    void noButtonCostsHerWhatSheTypedElsewhere() {
        String draft = begin("Bantal rajut cerita", photo());
        String page = nurhayati.get(draft).body();
        String image = first(PICTURE, page);
        String[] typed = {
            "seen",
            OpenShop.value(page, "seen"),
            "name",
            "Bantal rajut cerita",
            "description",
            "Empuk & adem.",
            "alt-" + image,
            "Bantal dari depan"
        };

        Answer sent = nurhayati.upload(draft + "/foto", List.of(photo()), typed);
        String kept = nurhayati.get(draft).body();
        typed[3] = "";
        typed[5] = "Isinya dakron.";
        Answer nameless = nurhayati.post(
                draft + "/foto/" + image,
                Stream.concat(Stream.of(typed), Stream.of("do", "remove")).toArray(String[]::new));

        assertThat(sent.location()).isEqualTo(draft);
        assertThat(kept).contains(">Empuk &amp; adem.</textarea>", "value=\"Bantal dari depan\"");
        assertThat(photosOf(kept)).isEqualTo(2);
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.body()).contains(">Isinya dakron.</textarea>", "Tulis nama barangnya");
        assertThat(photosOf(nameless.body())).isEqualTo(1);
    }

    @Test
    void whoSendsNoPhotoIsToldSo() {
        String draft = begin("Sarung bantal tanpa foto", photo());

        assertThat(nurhayati.upload(draft + "/foto", List.of()).body()).contains("Belum ada foto yang dipilih");
    }

    @Test
    void whatWasTypedOverANewerVersionIsShownAgainAndNotKept() {
        String draft = begin("Selimut lama", photo());

        Answer answer = nurhayati.post(draft, "seen", "7", "name", "Selimut baru");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("value=\"Selimut baru\"", "belum disimpan");
        assertThat(nurhayati.get(draft).body()).contains("value=\"Selimut lama\"");
    }

    @Test
    void aPictureThatHasComeSaysWhatItShows() {
        String draft = beginWithItsPhoto("Rompi rajut dilihat");
        String photo = "/sanggar/foto/" + first(PICTURE, nurhayati.get(draft).body());

        assertThat(nurhayati
                        .get(photo + "?kali=2&isi=Rompi+rajut", "HX-Request", "true")
                        .body())
                .contains("alt=\"Rompi rajut\"");
    }

    @Test
    void answersTypedOverANewerVersionAreShownAgain() {
        String draft = begin("Selimut jawab", photo());

        Answer answer = nurhayati.post(draft + "/ciri", "seen", "7", "attribute-benang", "wol domba");
        Answer again = nurhayati.post(
                draft + "/ciri", "seen", OpenShop.value(answer.body(), "seen"), "attribute-benang", "wol domba");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body())
                .contains("value=\"wol domba\"", "belum disimpan")
                .doesNotContain("sedang diperiksa");
        assertThat(again.location()).isEqualTo(draft);
    }

    @Test
    void everyPageOfTheStudioOpens() {
        assertThat(List.of("/sanggar", "/sanggar/produk", NEW, "/sanggar/pesanan?tahap=jalan", "/sanggar/uang"))
                .allSatisfy(page -> assertThat(nurhayati.get(page).status()).isEqualTo(200));
        assertThat(nurhayati.get("/sanggar/uang").body()).contains("BCA •••• 0025");
        assertThat(shop.stranger().get("/sanggar").location()).startsWith("/masuk");
    }

    private static String begin(String name, Picture picture) {
        nurhayati.get(NEW);
        Answer answer = nurhayati.upload(
                NEW,
                List.of(picture),
                "name",
                name,
                "craft",
                "rajut",
                "price",
                "95.000",
                "stock",
                "3",
                "description",
                "");
        assertThat(answer.status()).isEqualTo(303);
        String next = answer.location();
        nurhayati.get(next);
        return next.substring(0, next.length() - "/ciri".length());
    }

    /// A draft that lacks its colour and its story.
    private static String beginWithItsPhoto(String name) {
        String draft = begin(name, photo());
        Answer answer = nurhayati.post(
                draft + "/ciri", "attribute-benang", "katun", "attribute-ukuran", "L", "attribute-cuci", "tangan");
        assertThat(answer.location()).isEqualTo(draft);
        String image = first(PICTURE, nurhayati.get(draft).body());
        OpenShop.until(() -> nurhayati.get("/sanggar/foto/" + image).body().contains("<picture>") ? "ready" : "");
        nurhayati.get(draft);
        return draft;
    }

    private static Answer submit(String draft, String description, String... more) {
        String seen = OpenShop.value(nurhayati.get(draft).body(), "seen");
        return nurhayati.fillIn(
                draft,
                draft + "/kirim",
                Stream.concat(Stream.of("seen", seen, "description", description), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static String[] offer(String variant, String price, String stock, String... more) {
        return Stream.concat(Stream.of("price-" + variant, price, "stock-" + variant, stock), Stream.of(more))
                .toArray(String[]::new);
    }

    private static String stock(String variant, String stock) {
        return "name=\"stock-" + variant + "\" value=\"" + stock + "\"";
    }

    private static ListingId id(String draft) {
        return new ListingId(UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1)));
    }

    /// The latest version, which waits for an officer.
    private static ListingVersion queued(String draft) {
        ListingVersion latest = Objects.requireNonNull(
                        shop.part(Queue.class).get(id(draft)).block(PATIENCE))
                .proposed();
        assertThat(latest.state()).isInstanceOf(VersionState.Submitted.class);
        return latest;
    }

    private static long photosOf(String page) {
        return PICTURE.matcher(page)
                .results()
                .map(MatchResult::group)
                .distinct()
                .count();
    }

    private static String first(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map(found -> UUID.fromString(found.group(1)).toString())
                .findFirst()
                .orElseThrow();
    }
}
