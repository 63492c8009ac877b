package id.pasarrusun.storefront.browse;

import id.pasarrusun.catalog.listing.Importing;
import id.pasarrusun.catalog.listing.Importing.ImportedListing;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.NewVariant;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.Enrolling;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.NewMaker;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.catalog.maker.Training;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.media.intake.Uploads;
import id.pasarrusun.storefront.illustration.Drawing;
import id.pasarrusun.storefront.illustration.Drawing.WovenForm;
import id.pasarrusun.storefront.illustration.Palette;
import id.pasarrusun.storefront.illustration.Weave;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// A tower of its own in the open shop, with one maker, two woven things and a cloth, all found by the search.
final class Etalase {

    static final String TOWER = "etalase";
    static final String MAKER = "bu-etalase";
    static final String BAG = "tas-anyaman-bambu-etalase";
    static final String MAT = "tikar-mendong-etalase";
    static final String CLOTH = "kain-batik-etalase";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OpenShop shop = OpenShop.visit();
    final ImageId picture;

    private Etalase() {
        picture = upload();
        MakerId maker = maker();
        await(shop.part(Importing.class)
                .live(List.of(
                        thing(maker, BAG, content("Tas anyaman bambu", Craft.ANYAMAN), 145_000, 4),
                        thing(maker, MAT, content("Tikar mendong", Craft.ANYAMAN), 225_000, 0),
                        thing(maker, CLOTH, content("Kain batik kawung", Craft.BATIK), 560_000, 1)))
                .thenReturn(true));
        OpenShop.until(() -> stranger().get("/produk?rusun=" + TOWER).body().contains("3 barang") ? "found" : "");
    }

    /// The same for all tests of a JVM.
    static Etalase visit() {
        return Holder.ETALASE;
    }

    Person stranger() {
        return shop.stranger();
    }

    private ImageId upload() {
        OwnerId owner = new OwnerId(UuidV7.next(shop.clock()));
        ImageId image = new ImageId(UuidV7.next(shop.clock()));
        byte[] drawn = new Drawing.Woven(WovenForm.BAG, Weave.TWILL, Palette.BAMBU, 7).jpeg();
        await(shop.part(Uploads.class).receive(owner, image, Flux.just(new DefaultDataBufferFactory().wrap(drawn))));
        OpenShop.until(
                () -> await(shop.part(Images.class).find(owner, image)) instanceof ImageState.Ready ? "ready" : "");
        return image;
    }

    private MakerId maker() {
        Enrolling enrolling = shop.part(Enrolling.class);
        Tower tower = new Tower(TOWER, "Rusunawa Etalase", "Cakung", "Jakarta Timur", "Tempat mencoba.");
        Training training = new Training(Craft.ANYAMAN, "Angkatan 1", 2025);
        NewMaker maker = new NewMaker(MAKER, "Bu Etalase", TOWER, "Menganyam sejak kecil.", List.of(training));
        return await(enrolling.addTower(tower).then(enrolling.enrol(maker)));
    }

    private ListingContent content(String name, Craft craft) {
        Photo photo = new Photo(picture, "Ilustrasi: tas anyaman", 1280, 1280);
        return new ListingContent(name, craft, "Rapat dan kuat.", List.of(), List.of(photo), 3, null, Wording.NONE);
    }

    private static ImportedListing thing(MakerId maker, String slug, ListingContent content, long price, int stock) {
        NewVariant variant = new NewVariant("Satu ukuran", Rupiah.of(price), stock);
        return new ImportedListing(slug, maker, content, List.of(variant));
    }

    private static <T> T await(Mono<T> work) {
        return Objects.requireNonNull(work.block(PATIENCE));
    }

    private static final class Holder {
        private static final Etalase ETALASE = new Etalase();
    }
}
