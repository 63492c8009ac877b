package id.pasarrusun.storefront.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.qc.Queue;
import id.pasarrusun.catalog.qc.ServiceTarget;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.storefront.desk.DeskWorld;
import id.pasarrusun.storefront.page.Language;
import id.pasarrusun.storefront.page.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How long makers wait, as the officers see it.
class AgesIntegrationTests {

    private static final ServiceTarget TARGET = new ServiceTarget(2, 1, Set.of());

    private final OpenShop shop = OpenShop.visit();
    private final DeskWorld world = new DeskWorld(shop);

    @Test
    void countsThoseWhoWaitByHowLong() {
        Instant before = shop.clock().instant();
        List<Instant> borders = List.of(before.minus(Duration.ofDays(5)), before, before.plus(Duration.ofDays(1)));
        List<Integer> seen = ages(borders);

        ListingId basket = world.submitted(world.maker("usia-antrean", "Usia Antrean"), "Keranjang yang menunggu");

        assertThat(basket).isNotNull();
        assertThat(ages(borders)).containsExactly(seen.get(0), seen.get(1), seen.get(2) + 1, seen.get(3));
        assertThat(shop.officer("qc").get("/meja").body()).contains("Sudah berapa lama menunggu", "role=\"img\"");
        assertThat(shop.officer("qc").get("/en/meja/qc").body()).contains("How long they have been waiting");
        assertThat(shop.officer("keuangan1").get("/meja").body()).doesNotContain("Sudah berapa lama menunggu");
    }

    @Test
    void saysHowManyWaitTooLong() {
        Words words = Words.load(Language.INDONESIAN);

        assertThat(Ages.chart(List.of(3, 1, 0, 2), TARGET, words).gist())
                .isEqualTo("6 barang menunggu, 2 di antaranya lewat target 2 hari kerja.");
        assertThat(Ages.chart(List.of(3, 1, 0, 0), TARGET, words).gist())
                .isEqualTo("4 barang menunggu, semuanya masih dalam target 2 hari kerja.");
        assertThat(Ages.chart(List.of(3, 1, 0, 2), TARGET, words).chart().lines())
                .hasSize(1);
    }

    private List<Integer> ages(List<Instant> borders) {
        return Objects.requireNonNull(shop.part(Queue.class).ages(borders).block(Duration.ofSeconds(30)));
    }
}
