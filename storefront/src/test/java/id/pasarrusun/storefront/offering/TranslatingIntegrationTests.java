package id.pasarrusun.storefront.offering;

import static id.pasarrusun.storefront.studio.Camera.photo;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.qc.Approving;
import id.pasarrusun.catalog.qc.Reviewing;
import id.pasarrusun.catalog.qc.Verdict;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a maker says of a thing in English, from her form to the buyer's pages.
@SuppressWarnings("NullAway") // the shop is open before any test is made
class TranslatingIntegrationTests {

    private static final String NAME = "Rompi rajut dua bahasa";
    private static final String STORY = "Rompi rajut tangan dari katun susu yang adem.";
    private static final String PAGE = "/produk/rompi-rajut-dua-bahasa";
    private static final Officer OFFICER = new Officer(new UUID(0, 1), "Bu Sari");
    private static final Officer OTHER = new Officer(new UUID(7, 8), "Pak Agus");
    private static final Pattern VARIANT = Pattern.compile("name=\"variant\" value=\"([0-9a-f-]{36})\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static OpenShop shop;
    /// Trained in knitting.
    private static Person nurhayati;

    private static Person buyer;

    @BeforeAll
    static void signIn() {
        shop = OpenShop.visit();
        nurhayati = shop.maker(2);
        buyer = shop.stranger();
    }

    @Test
    void anEnglishNameNeedsNoOfficerAndStandsOnTheEnglishPagesOnly() {
        String draft = begun();
        submit(draft, "terkirim");
        approve(draft, 1);
        assertThat(buyer.get("/en" + PAGE).body()).contains("<h1 lang=\"id\">" + NAME, "<p lang=\"id\">" + STORY);

        submit(draft, "langsung", "english-name", "Knitted vest in two languages");

        assertThat(buyer.get("/en" + PAGE).body())
                .contains("<h1>Knitted vest in two languages", "<p lang=\"id\">" + STORY);
        assertThat(buyer.get(PAGE).body())
                .contains("<h1>" + NAME, "<p>" + STORY)
                .doesNotContain("Knitted vest");
        isFoundAndBoughtInEnglish();
    }

    private static void isFoundAndBoughtInEnglish() {
        OpenShop.until(() -> buyer.get("/en/produk?q=vest").body().contains("Knitted vest") ? "found" : "");
        assertThat(buyer.get("/produk?q=rompi").body()).contains(NAME).doesNotContain("Knitted vest");
        buyer.fillIn("/en" + PAGE, "/en/keranjang", "variant", variant(), "quantity", "1");
        assertThat(buyer.get("/en/keranjang").body()).contains("Knitted vest in two languages");
        assertThat(buyer.get("/en/checkout").body()).contains("1 × Knitted vest in two languages");
        assertThat(buyer.get("/keranjang").body()).contains(NAME);
    }

    private static String variant() {
        return VARIANT.matcher(buyer.get(PAGE).body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String begun() {
        String form = "/sanggar/produk/baru";
        nurhayati.get(form);
        String next = nurhayati
                .upload(form, List.of(photo()), "name", NAME, "craft", "rajut", "price", "95.000", "stock", "3")
                .location();
        String draft = next.substring(0, next.length() - "/ciri".length());
        nurhayati.fillIn(
                next,
                draft + "/ciri",
                "attribute-benang",
                "katun",
                "attribute-ukuran",
                "L",
                "attribute-warna",
                "biru",
                "attribute-cuci",
                "tangan");
        OpenShop.until(() -> nurhayati.get(draft).body().contains("<picture>") ? "ready" : "");
        return draft;
    }

    private static void submit(String draft, String news, String... english) {
        String seen = OpenShop.value(nurhayati.get(draft).body(), "seen");
        String[] fields = Stream.concat(Stream.of("seen", seen, "description", STORY), Stream.of(english))
                .toArray(String[]::new);
        assertThat(nurhayati.fillIn(draft, draft + "/kirim", fields).location()).isEqualTo(draft + "?kabar=" + news);
    }

    private static void approve(String draft, int version) {
        shop.part(Reviewing.class)
                .decide(OFFICER, id(draft), version, new Verdict.Passed())
                .then(shop.part(Approving.class).approve(OTHER, id(draft), version))
                .block(PATIENCE);
    }

    private static ListingId id(String draft) {
        return new ListingId(UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1)));
    }
}
