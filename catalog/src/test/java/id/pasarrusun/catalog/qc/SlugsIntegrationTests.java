package id.pasarrusun.catalog.qc;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static id.pasarrusun.catalog.CatalogWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.CatalogWorld;
import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingContent.Attribute;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.NewVariant;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.OwnerId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A listing's addresses on its road into the shop window.
class SlugsIntegrationTests {

    private static final Officer CHECKER = new Officer(new UUID(0, 1), "Bu Sari");
    private static final Officer ADMIN = new Officer(new UUID(0, 2), "Pak Budi");

    private final CatalogWorld world = CatalogWorld.fresh(SlugsIntegrationTests.class);
    private final Drafting drafting = world.the(Drafting.class);
    private final Listings listings = world.the(Listings.class);
    private final ImageId photo = aPhoto();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void isFoundUnderItsNewNameAndUnderThoseThatItHad() {
        ListingId bag = approved("Tas anyaman bambu");
        rename(bag, 2, "Tas anyaman rotan");
        rename(bag, 3, "Tas anyaman pandan");

        assertThat(await(listings.findLive("tas-anyaman-bambu")).slug()).isEqualTo("tas-anyaman-pandan");
        assertThat(await(listings.findLive("tas-anyaman-rotan")).slug()).isEqualTo("tas-anyaman-pandan");
        rename(bag, 4, "Tas anyaman bambu");
        assertThat(await(listings.findLive("tas-anyaman-pandan")).slug()).isEqualTo("tas-anyaman-bambu");
    }

    @Test
    void aNameThatWasNeverShownIsFreeAgainAndOneThatWasIsNot() {
        ListingId bag = aBag("Tas satu");
        done(drafting.revise(world.ratmi, bag, content("Tas dua"), 1));
        submit(bag);
        pass(bag, 1);
        rename(bag, 2, "Tas tiga");
        ListingId first = approved("Tas satu");
        approved("Tas dua");

        assertThat(await(listings.findLive("tas-satu")).id()).isEqualTo(first);
        assertThat(await(listings.findLive("tas-dua")).id()).isEqualTo(bag);
    }

    @Test
    void theFirstFormSentAgainTakesNoAddressAway() {
        ListingId bag = approved("Tas anyaman bambu");
        rename(bag, 2, "Tas anyaman rotan");

        await(drafting.create(world.ratmi, bag, content("Tas anyaman bambu"), variants()));

        assertThat(await(listings.findLive("tas-anyaman-bambu")).slug()).isEqualTo("tas-anyaman-rotan");
    }

    @Test
    void aFormSentAgainUnderAnotherNameKeepsNoAddress() {
        ListingId bag = approved("Tas anyaman bambu");
        await(drafting.create(world.ratmi, bag, content("Tas lain"), variants()));

        ListingId other = approved("Tas lain");

        assertThat(await(listings.findLive("tas-lain")).id()).isEqualTo(other);
    }

    private void rename(ListingId bag, int version, String name) {
        int revision = await(world.the(Workbench.class).get(world.ratmi, bag)).revision();
        done(drafting.revise(world.ratmi, bag, content(name), revision));
        submit(bag);
        pass(bag, version);
    }

    private ListingId approved(String name) {
        ListingId listing = aBag(name);
        submit(listing);
        pass(listing, 1);
        return listing;
    }

    private void submit(ListingId listing) {
        await(drafting.submit(world.ratmi, listing));
    }

    private void pass(ListingId listing, int version) {
        await(world.the(Reviewing.class).decide(CHECKER, listing, version, new Verdict.Passed()));
        await(world.the(Approving.class).approve(ADMIN, listing, version));
    }

    private ListingId aBag(String name) {
        return await(drafting.create(world.ratmi, content(name), variants()));
    }

    private static List<NewVariant> variants() {
        return List.of(new NewVariant("Biasa", Rupiah.of(85_000), 3));
    }

    private ListingContent content(String name) {
        return new ListingContent(
                name,
                Craft.ANYAMAN,
                "Dianyam dari bambu tali, ringan, dan kuat untuk belanja ke pasar.",
                List.of(
                        new Attribute("bahan", "Bambu"),
                        new Attribute("ukuran", "30 cm"),
                        new Attribute("beban", "8 kg")),
                List.of(new Photo(photo, "Tas anyaman di atas meja", 0, 0)),
                3,
                null,
                Wording.NONE);
    }

    private ImageId aPhoto() {
        ImageId id = new ImageId(UUID.randomUUID());
        Images images = world.the(Images.class);
        done(images.received(new OwnerId(world.ratmi.value()), id)
                .then(images.settle(id, new ImageState.Ready(1200, 900))));
        return id;
    }
}
