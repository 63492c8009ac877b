package id.pasarrusun.storefront.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.maker.Admitting;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerState.By;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/// A maker whose shop was closed, as she and the officers see it.
class StandingIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OpenShop shop = OpenShop.visit();
    private final MakerId sri =
            await(shop.part(Makers.class).getBySlug("sri-wahyuni")).card().id();

    @AfterEach
    void openAgain() {
        stand(Standing.OPEN);
    }

    @Test
    void nothingIsCalledLiveWhileItsMakerMayNotSell() {
        Person maker = shop.maker(6);
        String listing = "/sanggar/produk/"
                + await(shop.part(Listings.class).liveOf(sri, 0, 1).next()).id().value();
        assertThat(maker.get(listing).body()).contains("Lihat di toko", "Barang ini tayang");

        stand(Standing.SUSPENDED);

        assertThat(maker.get(listing).body())
                .contains("toko sedang ditutup")
                .doesNotContain("Lihat di toko", "Barang ini tayang", ">Tayang<");
        assertThat(maker.get("/sanggar/produk").body())
                .contains("Disetujui, toko ditutup")
                .doesNotContain(">Tayang<");
        assertThat(maker.get("/sanggar").body())
                .contains("<dt>Tayang</dt><dd>0</dd>")
                .doesNotContain("/pembuat/sri-wahyuni", "Mulai dari satu barang");
    }

    @Test
    void theDeskDoesNotLeadToAPageThatIsNotThere() {
        Person officer = shop.officer("admin");
        assertThat(officer.get("/meja/pembuat/sri-wahyuni").body()).contains("\"/pembuat/sri-wahyuni\"");

        stand(Standing.SUSPENDED);

        assertThat(officer.get("/meja/pembuat/sri-wahyuni").body())
                .contains("Sri Wahyuni")
                .doesNotContain("\"/pembuat/sri-wahyuni\"");
    }

    private void stand(Standing standing) {
        Admitting admitting = shop.part(Admitting.class);
        (standing == Standing.OPEN
                        ? admitting.restore(By.SHOP, sri)
                        : admitting.suspend(By.SHOP, sri, "Aduan sedang diperiksa."))
                .block(PATIENCE);
    }

    private static <T> T await(Mono<T> work) {
        return Objects.requireNonNull(work.block(PATIENCE));
    }
}
