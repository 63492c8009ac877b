package id.pasarrusun.catalog.qc;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static id.pasarrusun.catalog.CatalogWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.CatalogWorld;
import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A listing's addresses on its road into the shop window.
class SlugsIntegrationTests {

    private final CatalogWorld world = CatalogWorld.fresh(SlugsIntegrationTests.class);
    private final Drafting drafting = world.the(Drafting.class);
    private final Listings listings = world.the(Listings.class);
    private final Bags bags = new Bags(world);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void isFoundUnderItsNewNameAndUnderThoseThatItHad() {
        ListingId bag = bags.approved("Tas anyaman bambu");
        rename(bag, 2, "Tas anyaman rotan");
        rename(bag, 3, "Tas anyaman pandan");

        assertThat(await(listings.findLive("tas-anyaman-bambu")).slug()).isEqualTo("tas-anyaman-pandan");
        assertThat(await(listings.findLive("tas-anyaman-rotan")).slug()).isEqualTo("tas-anyaman-pandan");
        rename(bag, 4, "Tas anyaman bambu");
        assertThat(await(listings.findLive("tas-anyaman-pandan")).slug()).isEqualTo("tas-anyaman-bambu");
    }

    @Test
    void aNameThatWasNeverShownIsFreeAgainAndOneThatWasIsNot() {
        ListingId bag = bags.aBag("Tas satu");
        done(drafting.revise(world.ratmi, bag, bags.content("Tas dua"), 1));
        bags.submit(bag);
        bags.pass(bag, 1);
        rename(bag, 2, "Tas tiga");
        ListingId first = bags.approved("Tas satu");
        bags.approved("Tas dua");

        assertThat(await(listings.findLive("tas-satu")).id()).isEqualTo(first);
        assertThat(await(listings.findLive("tas-dua")).id()).isEqualTo(bag);
    }

    @Test
    void theFirstFormSentAgainTakesNoAddressAway() {
        ListingId bag = bags.approved("Tas anyaman bambu");
        rename(bag, 2, "Tas anyaman rotan");

        await(drafting.create(world.ratmi, bag, bags.content("Tas anyaman bambu"), bags.variants()));

        assertThat(await(listings.findLive("tas-anyaman-bambu")).slug()).isEqualTo("tas-anyaman-rotan");
    }

    @Test
    void aFormSentAgainUnderAnotherNameKeepsNoAddress() {
        ListingId bag = bags.approved("Tas anyaman bambu");
        await(drafting.create(world.ratmi, bag, bags.content("Tas lain"), bags.variants()));

        ListingId other = bags.approved("Tas lain");

        assertThat(await(listings.findLive("tas-lain")).id()).isEqualTo(other);
    }

    private void rename(ListingId bag, int version, String name) {
        int revision = await(world.the(Workbench.class).get(world.ratmi, bag)).revision();
        done(drafting.revise(world.ratmi, bag, bags.content(name), revision));
        bags.submit(bag);
        bags.pass(bag, version);
    }
}
