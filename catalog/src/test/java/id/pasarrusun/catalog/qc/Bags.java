package id.pasarrusun.catalog.qc;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static id.pasarrusun.catalog.CatalogWorld.done;

import id.pasarrusun.catalog.CatalogWorld;
import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingContent.Attribute;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.NewVariant;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.Submission;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.OwnerId;
import java.util.List;
import java.util.UUID;

/// The bags that the world's maker weaves, on their road past two officers.
final class Bags {

    static final Officer CHECKER = new Officer(new UUID(0, 1), "Bu Sari");
    static final Officer ADMIN = new Officer(new UUID(0, 2), "Pak Budi");

    private final CatalogWorld world;
    private final ImageId photo;

    Bags(CatalogWorld world) {
        this.world = world;
        photo = aPhotoOf(new OwnerId(world.ratmi.value()));
    }

    /// A draft.
    ListingId aBag(String name) {
        return await(world.the(Drafting.class).create(world.ratmi, content(name), variants()));
    }

    ListingId approved(String name) {
        ListingId listing = aBag(name);
        submit(listing);
        pass(listing, 1);
        return listing;
    }

    Submission submit(ListingId listing) {
        return await(world.the(Drafting.class).submit(world.ratmi, listing));
    }

    void pass(ListingId listing, int version) {
        await(world.the(Reviewing.class).decide(CHECKER, listing, version, new Verdict.Passed()));
        await(world.the(Approving.class).approve(ADMIN, listing, version));
    }

    ListingContent content(String name) {
        return content(name, photo);
    }

    ListingContent content(String name, ImageId shown) {
        return new ListingContent(
                name,
                Craft.ANYAMAN,
                "Dianyam dari bambu tali, ringan, dan kuat untuk belanja ke pasar.",
                List.of(
                        new Attribute("bahan", "Bambu"),
                        new Attribute("ukuran", "30 cm"),
                        new Attribute("beban", "8 kg")),
                List.of(new Photo(shown, "Tas anyaman di atas meja", 0, 0)),
                3,
                null,
                Wording.NONE);
    }

    List<NewVariant> variants() {
        return List.of(new NewVariant("Biasa", Rupiah.of(85_000), 3));
    }

    ImageId aPhotoOf(OwnerId owner) {
        ImageId id = new ImageId(UUID.randomUUID());
        Images images = world.the(Images.class);
        done(images.received(owner, id).then(images.settle(id, new ImageState.Ready(1200, 900, digest(id)))));
        return id;
    }

    /// As if no two pictures had the same bytes.
    static String digest(ImageId id) {
        return id.value().toString().replace("-", "").repeat(2);
    }
}
