package id.pasarrusun.storefront.demo;

import id.pasarrusun.catalog.listing.Importing;
import id.pasarrusun.catalog.listing.Importing.ImportedListing;
import id.pasarrusun.catalog.maker.MakerId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Carries the demo world into the modules by their own doors. Batch follows batch, each in a transaction of its own,
/// so what is there tells how far an earlier start came, and the next one goes on from there.
final class DemoLoading {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoading.class);
    private static final int BATCH = Importing.BATCH_MAX;
    private static final long NEWS_EVERY = 10_000;

    private final DemoPeople people;
    private final DemoPapers papers;
    private final Importing importing;
    private final DemoSettings settings;
    private final Backroom backroom;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean loaded;

    DemoLoading(DemoPeople people, DemoPapers papers, Importing importing, DemoSettings settings, Backroom backroom) {
        this.people = people;
        this.papers = papers;
        this.importing = importing;
        this.settings = settings;
        this.backroom = backroom;
        this.loaded = !settings.enabled();
    }

    /// Whether everything is there that was asked for.
    boolean loaded() {
        return loaded;
    }

    /// Loads what is missing. Nothing while another call is at it.
    Mono<Void> load() {
        return Mono.defer(() -> loaded || !busy.compareAndSet(false, true)
                ? Mono.empty()
                : fill().doOnSuccess(done -> loaded = true).doFinally(end -> busy.set(false)));
    }

    private Mono<Void> fill() {
        return backroom.make(DemoWorld::read)
                .flatMap(world ->
                        importing.holds(last(world).slug()).flatMap(complete -> complete ? Mono.empty() : fill(world)));
    }

    private DemoListing last(DemoWorld world) {
        long generated = generated(world);
        return generated == 0 ? world.listings().getLast() : world.generated().at(generated - 1);
    }

    private long generated(DemoWorld world) {
        return Math.max(0, settings.products() - world.listings().size());
    }

    private Mono<Void> fill(DemoWorld world) {
        return people.settle(world)
                .doOnNext(makers -> LOG.info("The demo world has its {} makers", makers.size()))
                .flatMap(makers -> papers.handIn(world, makers, generated(world) > 0)
                        .then(Mono.defer(() -> goods(world, makers))));
    }

    private Mono<Void> goods(DemoWorld world, Map<String, MakerId> makers) {
        DemoGoods goods = new DemoGoods(world, makers);
        List<ImportedListing> written =
                mixed(world.listings()).stream().map(goods::imported).toList();
        return importing
                .live(written)
                .doOnSuccess(done -> LOG.info("The demo shop offers {} listings written by hand", written.size()))
                .then(Mono.defer(() -> papers.cook(makers)))
                .then(Mono.defer(() -> grow(world, goods)));
    }

    private Mono<Void> grow(DemoWorld world, DemoGoods goods) {
        long count = generated(world);
        long batches = (count + BATCH - 1) / BATCH;
        return firstMissing(world, 0, batches)
                .flatMapMany(first ->
                        Flux.fromStream(() -> LongStream.range(first, batches).boxed()))
                .concatMap(
                        batch -> grow(world, goods, new Stretch(batch * BATCH, Math.min(count, (batch + 1) * BATCH))),
                        1)
                .then();
    }

    /// Some generated listings, by their numbers; the last one is not among them.
    private record Stretch(long from, long to) {}

    private Mono<Void> grow(DemoWorld world, DemoGoods goods, Stretch stretch) {
        return backroom.make(() -> LongStream.range(stretch.from(), stretch.to())
                        .mapToObj(number -> goods.imported(world.generated().at(number)))
                        .toList())
                .flatMap(importing::live)
                .doOnSuccess(done -> tell(world.listings().size() + stretch.to()));
    }

    private void tell(long count) {
        if (count % NEWS_EVERY < BATCH || count == settings.products()) {
            LOG.info("The demo shop offers {} of {} products", count, settings.products());
        }
    }

    /// The first batch from `low` on that is not there in whole; all before it are, since they come in turn.
    private Mono<Long> firstMissing(DemoWorld world, long low, long high) {
        if (low == high) {
            return Mono.just(low);
        }
        long middle = (low + high) / 2;
        long last = Math.min(generated(world), (middle + 1) * BATCH) - 1;
        return importing
                .holds(world.generated().at(last).slug())
                .flatMap(there -> there ? firstMissing(world, middle + 1, high) : firstMissing(world, low, middle));
    }

    /// One of each craft in turn, so that the newest of the shop are a mixture.
    private static List<DemoListing> mixed(List<DemoListing> listings) {
        Map<DemoCraft, Integer> seen = new EnumMap<>(DemoCraft.class);
        Map<String, Integer> round = new HashMap<>();
        listings.forEach(listing -> round.put(listing.slug(), seen.merge(listing.craft(), 1, Integer::sum)));
        return listings.stream()
                .sorted(Comparator.comparing(listing -> round.getOrDefault(listing.slug(), 0)))
                .toList();
    }
}
