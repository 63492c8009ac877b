package id.pasarrusun.catalog.qc;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.CatalogWorld;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.devservers.TestServers;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BothRolesIntegrationTests {

    @Test
    void onePersonPassesAndApprovesWhereTheSettingSaysSo() {
        Map<String, Object> settings = Map.of("pasar.qc.both-roles", "true");
        try (CatalogWorld world =
                CatalogWorld.with(TestServers.connect().space(BothRolesIntegrationTests.class), settings)) {
            Bags bags = new Bags(world);
            ListingId bag = bags.aBag("Tas anyaman bambu");
            bags.submit(bag);
            await(world.the(Reviewing.class).decide(Bags.ADMIN, bag, 1, new Verdict.Passed()));

            Decision decision = await(world.the(Approving.class).approve(Bags.ADMIN, bag, 1));

            assertThat(decision).isEqualTo(new Decision.Done());
        }
    }
}
