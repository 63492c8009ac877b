package id.pasarrusun.storefront.history;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Submission;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.qc.Approving;
import id.pasarrusun.catalog.qc.Reviewing;
import id.pasarrusun.catalog.qc.Verdict;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.desk.DeskWorld;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

@SuppressWarnings("NullAway") // the shop is open before any test is made
class HistoryIntegrationTests {

    private static final Officer OFFICER = new Officer(new UUID(9, 9), "Bu Tutik");
    private static final Officer OTHER = new Officer(new UUID(9, 8), "Pak Agus");
    private static final String NAME = "Keranjang riwayat";
    private static final String PAGE = "/produk/keranjang-riwayat";

    private static OpenShop shop;
    private static Person admin;
    private static Person qc;
    private static MakerId maker;
    private static ListingId basket;

    @BeforeAll
    static void hangsABasketInTheWindow() {
        shop = OpenShop.visit();
        admin = shop.officer("admin");
        qc = shop.officer("qc");
        DeskWorld world = new DeskWorld(shop);
        maker = world.maker("ibu-riwayat", "Ibu Riwayat");
        basket = world.submitted(maker, NAME);
        approve(1);
    }

    /// The errand of a basket: it is changed, its price goes up, and it is taken down.
    @Test
    void tellsWhatBecameOfABasketUntilItIsTakenDown() {
        saysItInEnglishToo();
        costsMore();
        isBeingRenamed();
        readsItsHistory();
        isTakenDownByAnAdminOnly();
    }

    private static void saysItInEnglishToo() {
        done(drafting().amend(maker, basket, content -> content.withEnglish(new Wording("Basket with a past", ""))));
        assertThat(get(drafting().submit(maker, basket))).isEqualTo(new Submission.LiveAtOnce(2));
    }

    private static void costsMore() {
        var variant = get(shop.part(Workbench.class).get(basket))
                .variants()
                .getFirst()
                .id();
        done(drafting().offer(maker, variant, Rupiah.of(95_000), 4));
    }

    private static void isBeingRenamed() {
        done(drafting()
                .amend(
                        maker,
                        basket,
                        content -> DeskWorld.content(
                                "Keranjang riwayat besar", content.photos().getFirst())));
        get(drafting().submit(maker, basket));
        assertThat(shop.stranger().get(PAGE).body()).contains("<h1>" + NAME).doesNotContain("riwayat besar");
    }

    private static void readsItsHistory() {
        Answer history = qc.get("/meja/produk/" + basket.value());

        assertThat(history.status()).isEqualTo(200);
        assertThat(history.body())
                .contains("Versi 3", "Versi 2 (tayang)", "Langsung tayang", "Bu Tutik", "Ibu Riwayat")
                .contains("Rp85.000 menjadi Rp95.000")
                .containsPattern("(?s)beda-isi.{0,200}Nama")
                .doesNotContain("/turunkan");
        assertThat(qc.get("/meja/produk/" + basket.value() + "?kiri=1&kanan=2").body())
                .contains("Versi 1", "Basket with a past");
        assertThat(qc.get("/meja/produk?q=" + "riwayat").status()).isEqualTo(200);
        assertThat(shop.maker(3)
                        .get("/sanggar/produk/" + basket.value() + "/riwayat")
                        .status())
                .isEqualTo(404);
    }

    private static void isTakenDownByAnAdminOnly() {
        String down = "/meja/produk/" + basket.value() + "/turunkan";
        assertThat(qc.get(down).status()).isEqualTo(403);
        Answer blank = admin.fillIn(down, down, "versi", "2", "alasan", " ");
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.body()).contains("Tulis alasannya dulu");

        Answer late = admin.fillIn(down, down, "versi", "1", "alasan", "Pegangannya lepas.");
        assertThat(late.location()).endsWith("?kabar=terlambat");
        assertThat(shop.stranger().get(PAGE).status()).isEqualTo(200);
        Answer taken = admin.fillIn(down, down, "versi", "2", "alasan", "Pegangannya lepas.");

        assertThat(admin.get(taken.location()).body()).contains("Sudah diturunkan", "Pegangannya lepas.");
        assertThat(shop.stranger().get(PAGE).status()).isEqualTo(404);
        OpenShop.await(() -> !shop.stranger().get("/produk?q=riwayat").body().contains(NAME));
    }

    private static void approve(int version) {
        get(shop.part(Reviewing.class)
                .decide(OFFICER, basket, version, new Verdict.Passed())
                .then(shop.part(Approving.class).approve(OTHER, basket, version)));
    }

    private static Drafting drafting() {
        return shop.part(Drafting.class);
    }

    private static <T> T get(Mono<T> work) {
        return Objects.requireNonNull(work.block(Duration.ofSeconds(30)));
    }

    private static void done(Mono<Void> work) {
        work.block(Duration.ofSeconds(30));
    }
}
