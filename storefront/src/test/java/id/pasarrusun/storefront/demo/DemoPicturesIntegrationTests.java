package id.pasarrusun.storefront.demo;

import static id.pasarrusun.storefront.demo.EmptyShop.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.maker.Enrolling;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.media.intake.Uploads;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class DemoPicturesIntegrationTests {

    private static final ImageState.Ready READY = new ImageState.Ready(640, 640, null);
    private static final String HANGING = "catalog.maker where portrait is not null";

    private final DemoWorld world = DemoWorld.read();
    private final EmptyShop shop = new EmptyShop();

    @AfterEach
    void closes() {
        shop.close();
    }

    /// All pictures but the first maker's portrait were drawn at an earlier start.
    @Test
    void aPortraitHangsWhenItIsDrawnAndIsLeftAloneLater() {
        DemoLoading loading = shop.start(0);
        done(loading.load());
        Map<String, MakerId> makers =
                Objects.requireNonNull(shop.people().settle(world).block());
        DemoMaker first = world.makers().getFirst();
        done(Flux.fromIterable(world.makers())
                .skip(1)
                .concatMap(maker -> drawn(owner(makers, maker.slug()), DemoGoods.portrait(maker)))
                .then());
        done(Flux.fromIterable(world.listings())
                .concatMap(listing -> drawn(owner(makers, listing.maker()), DemoGoods.picture(listing)))
                .then());

        Disposable drawing = pictures(loading).draw().subscribe();
        OpenShop.await(() -> shop.count("media.image where state = 'received'") == 1);
        done(shop.the(Images.class).settle(DemoGoods.portrait(first), READY));
        OpenShop.await(drawing::isDisposed);

        assertThat(shop.count(HANGING)).isEqualTo(1);

        done(shop.the(Enrolling.class).removePortrait(Objects.requireNonNull(makers.get(first.slug()))));
        done(pictures(loading).draw());

        assertThat(shop.count(HANGING)).isZero();
    }

    /// As the next start of the shop would draw them.
    private DemoPictures pictures(DemoLoading loading) {
        return new DemoPictures(
                loading,
                new DemoPictures.Gallery(
                        shop.the(Listings.class),
                        shop.the(Makers.class),
                        shop.the(Enrolling.class),
                        shop.the(Uploads.class),
                        shop.the(Images.class)),
                new DemoSettings(true, 0, true),
                new Backroom(Schedulers.immediate()));
    }

    private Mono<Void> drawn(OwnerId owner, ImageId image) {
        Images images = shop.the(Images.class);
        return images.received(owner, image).then(images.settle(image, READY));
    }

    private static OwnerId owner(Map<String, MakerId> makers, String slug) {
        return new OwnerId(Objects.requireNonNull(makers.get(slug)).value());
    }
}
