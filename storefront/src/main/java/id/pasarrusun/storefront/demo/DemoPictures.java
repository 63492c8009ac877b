package id.pasarrusun.storefront.demo;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.maker.Enrolling;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.media.intake.Uploads;
import id.pasarrusun.storefront.illustration.Drawing;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Draws the pictures of the demo shop while it is open already, one at a time and those of the home page first. Each
/// goes the way of a maker's own photo and is developed before the next is drawn, so that a photo which a maker sends
/// meanwhile waits behind one picture and not behind all of them.
final class DemoPictures {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPictures.class);
    /// Far more than the demo world has.
    private static final int MAKERS_MAX = 1000;

    private static final int HOME_PAGE = 24;
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final int LOOKS_MAX = 240;

    private final DemoLoading loading;
    private final Gallery gallery;
    private final Backroom backroom;
    private final AtomicBoolean busy = new AtomicBoolean();
    /// Portraits that were drawn since the start and do not hang yet.
    private final Set<ImageId> unhung = ConcurrentHashMap.newKeySet();

    private volatile boolean complete;

    DemoPictures(DemoLoading loading, Gallery gallery, DemoSettings settings, Backroom backroom) {
        this.loading = loading;
        this.gallery = gallery;
        this.backroom = backroom;
        this.complete = !settings.enabled() || !settings.pictures();
    }

    /// What is offered and by whom, and where pictures are taken in and kept.
    record Gallery(Listings listings, Makers makers, Enrolling enrolling, Uploads uploads, Images images) {}

    /// A picture to be drawn, for the maker whose listing it shows, or herself.
    private record Sketch(OwnerId owner, ImageId id, Drawing drawing, boolean portrait) {}

    /// Draws what is missing. Nothing before the catalogue is loaded, and nothing while another call is at it.
    Mono<Void> draw() {
        return Mono.defer(() -> complete || !loading.loaded() || !busy.compareAndSet(false, true)
                ? Mono.empty()
                : drawAll().doFinally(end -> busy.set(false)));
    }

    private Mono<Void> drawAll() {
        return backroom.make(DemoWorld::read)
                .flatMapMany(this::sketches)
                .concatMap(this::hang, 1)
                .count()
                .doOnNext(this::finish)
                .flatMap(drawn -> drawn == 0 ? Mono.empty() : backroom.tidy());
    }

    private void finish(long drawn) {
        complete = true;
        LOG.info("All pictures of the demo shop hang; {} were drawn now", drawn);
    }

    /// What the home page shows, then the makers, then the rest.
    private Flux<Sketch> sketches(DemoWorld world) {
        return Mono.zip(owners(), homePage(), (owners, first) -> sketches(world, owners, first))
                .flatMapIterable(sketches -> sketches);
    }

    private static List<Sketch> sketches(DemoWorld world, Map<String, MakerProfile> makers, List<ImageId> first) {
        Stream<Sketch> goods =
                world.listings().stream().flatMap(listing -> sketch(listing, makers.get(listing.maker())));
        Stream<Sketch> faces = world.makers().stream().flatMap(maker -> portrait(maker, makers.get(maker.slug())));
        return Stream.concat(goods, faces)
                .sorted(Comparator.comparingInt(sketch -> first.contains(sketch.id()) ? 0 : sketch.portrait() ? 1 : 2))
                .toList();
    }

    /// Nothing for a maker whose shop is closed: her goods are not shown.
    private static Stream<Sketch> sketch(DemoListing listing, @Nullable MakerProfile maker) {
        return maker == null
                ? Stream.empty()
                : Stream.of(new Sketch(owner(maker), DemoGoods.picture(listing), listing.picture(), false));
    }

    /// Nothing for one who has a portrait.
    private static Stream<Sketch> portrait(DemoMaker person, @Nullable MakerProfile maker) {
        return maker == null || maker.portrait() != null
                ? Stream.empty()
                : Stream.of(new Sketch(owner(maker), DemoGoods.portrait(person), person.portrait(), true));
    }

    private static OwnerId owner(MakerProfile maker) {
        return new OwnerId(maker.card().id().value());
    }

    private Mono<Map<String, MakerProfile>> owners() {
        return gallery.makers()
                .find("", MAKERS_MAX)
                .collectMap(maker -> maker.card().slug());
    }

    private Mono<List<ImageId>> homePage() {
        return gallery.listings()
                .newest(HOME_PAGE)
                .flatMapIterable(listing -> listing.content().photos())
                .map(Photo::image)
                .collectList();
    }

    /// The sketch when it had to be drawn; nothing when the picture hangs already.
    private Mono<Sketch> hang(Sketch sketch) {
        return gallery.images()
                .find(sketch.owner(), sketch.id())
                .map(state -> false)
                .defaultIfEmpty(true)
                .flatMap(missing -> missing ? drawn(sketch).thenReturn(sketch) : left(sketch))
                .delayUntil(this::developed)
                .delayUntil(this::shown);
    }

    /// A portrait that was drawn, but does not hang because something failed in between. One that was drawn before this
    /// start hung already, and its maker took it down.
    private Mono<Sketch> left(Sketch sketch) {
        return unhung.contains(sketch.id()) ? Mono.just(sketch) : Mono.empty();
    }

    private Mono<Void> shown(Sketch sketch) {
        return sketch.portrait() ? beside(new MakerId(sketch.owner().value()), sketch.id()) : Mono.empty();
    }

    /// Whoever chose a picture of her own meanwhile keeps it.
    private Mono<Void> beside(MakerId maker, ImageId portrait) {
        return gallery.enrolling().setFirstPortrait(maker, portrait).doOnSuccess(end -> unhung.remove(portrait));
    }

    private Mono<Void> drawn(Sketch sketch) {
        if (sketch.portrait()) {
            unhung.add(sketch.id());
        }
        return backroom.make(() -> sketch.drawing().jpeg())
                .map(DefaultDataBufferFactory.sharedInstance::wrap)
                .flatMap(bytes -> gallery.uploads().receive(sketch.owner(), sketch.id(), Flux.just(bytes)))
                .then();
    }

    private Mono<ImageState> developed(Sketch sketch) {
        return gallery.images()
                .find(sketch.owner(), sketch.id())
                .filter(state -> !(state instanceof ImageState.Received))
                .repeatWhenEmpty(LOOKS_MAX, looks -> looks.delayElements(LOOK_EVERY));
    }
}
