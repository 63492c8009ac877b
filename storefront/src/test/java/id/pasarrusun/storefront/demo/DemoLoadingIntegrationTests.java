package id.pasarrusun.storefront.demo;

import static id.pasarrusun.storefront.demo.EmptyShop.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.Importing;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class DemoLoadingIntegrationTests {

    private static final List<String> TABLES = List.of(
            "catalog.tower",
            "catalog.maker",
            "catalog.training",
            "catalog.listing",
            "catalog.listing_version",
            "catalog.variant",
            "catalog.log",
            "payments.payee_account",
            "storefront.account");

    private final DemoWorld world = DemoWorld.read();
    private final EmptyShop shop = new EmptyShop();

    @AfterEach
    void closes() {
        shop.close();
    }

    @Test
    void loadsTheWorldOnceHoweverOftenTheShopIsStarted() {
        done(shop.start(0).load());
        List<Long> first = TABLES.stream().map(shop::count).toList();

        done(shop.start(0).load());
        done(shop.start(10).load());

        assertThat(TABLES.stream().map(shop::count)).isEqualTo(first);
        assertThat(shop.count("catalog.maker")).isEqualTo(12);
        assertThat(shop.count("catalog.listing")).isEqualTo(world.listings().size());
        assertThat(shop.count("payments.payee_account")).isEqualTo(12);
        assertThat(shop.count("storefront.account")).isEqualTo(12 + 4);
    }

    @Test
    void goesOnWhereAnEarlierStartWasKilled() {
        done(shop.people()
                .settle(world)
                .map(makers -> new DemoGoods(world, makers))
                .flatMap(goods -> shop.the(Importing.class)
                        .live(world.listings().stream()
                                .limit(20)
                                .map(goods::imported)
                                .toList())));

        done(shop.start(0).load());

        assertThat(shop.count("catalog.maker")).isEqualTo(12);
        assertThat(shop.count("catalog.listing")).isEqualTo(world.listings().size());
    }

    @Test
    void growsToAnyNumberAndFurtherAtTheNextStart() {
        done(shop.start(2_200).load());
        assertThat(shop.count("catalog.listing")).isEqualTo(2_200);

        done(shop.start(3_100).load());
        assertThat(shop.count("catalog.listing")).isEqualTo(3_100);
        assertThat(shop.count("catalog.maker")).isEqualTo(12);

        done(shop.start(500).load());
        assertThat(shop.count("catalog.listing")).isEqualTo(3_100);
    }

    @Test
    void keepsTheDoorShutUntilTheShelvesAreFull() {
        DemoLoading loading = shop.start(0);

        assertThat(status(loading)).isEqualTo(Status.OUT_OF_SERVICE);
        done(loading.load());
        assertThat(status(loading)).isEqualTo(Status.UP);
    }

    private static Status status(DemoLoading loading) {
        return new DemoHealth(loading)
                .health()
                .map(Health::getStatus)
                .blockOptional()
                .orElseThrow();
    }
}
