package id.pasarrusun.catalog.search;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static id.pasarrusun.catalog.CatalogWorld.done;
import static id.pasarrusun.catalog.search.SearchWorld.pieces;
import static id.pasarrusun.catalog.search.SearchWorld.slugs;
import static id.pasarrusun.catalog.search.SearchWorld.thing;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.Versions;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.devservers.TestServers;
import id.pasarrusun.kernel.log.LogEntry;
import id.pasarrusun.kernel.money.Rupiah;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class IndexingIntegrationTests {

    private static final URI NOBODY = URI.create("http://127.0.0.1:1");

    private final SearchWorld world = SearchWorld.fresh(IndexingIntegrationTests.class);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void makesTheIndexWhenThereIsNone() {
        assertThat(indices()).isEmpty();

        done(world.reindexing().ensure());
        List<String> made = indices();
        done(world.reindexing().ensure());

        assertThat(made).hasSize(1);
        assertThat(indices()).isEqualTo(made);
        assertThat(world.find("").degraded()).isFalse();
    }

    @Test
    void leavesAnEditOutUntilItIsApproved() {
        world.filled();
        LiveListing bag = listing("tas-bambu");
        Versions versions = world.catalog.the(Versions.class);
        done(world.catalog
                .the(Drafting.class)
                .amend(world.catalog.ratmi, bag.id(), content -> renamed(content, "Tas mendong baru")));
        ListingVersion edit = await(versions.get(bag.id(), 2));
        var submitted = new VersionState.Draft().submit(Instant.EPOCH);
        var sent = new CatalogEvent.VersionSubmitted(bag.id().value(), 2);

        done(world.catalog.inTransaction(versions.move(edit, submitted, sent)));
        follow(sent);
        follow(new CatalogEvent.ListingChanged(bag.id().value()));

        assertThat(slugs(world.find("mendong"))).isEmpty();
        assertThat(world.find("tas bambu").cards().getFirst().name()).isEqualTo("Tas anyaman bambu");

        var approved = new CatalogEvent.VersionApproved(bag.id().value(), 2);
        ListingVersion waiting = await(versions.get(bag.id(), 2));
        done(world.catalog.inTransaction(versions.move(waiting, submitted.approveByPolicy(Instant.EPOCH), approved)));
        follow(approved);

        assertThat(world.find("mendong").cards().getFirst().name()).isEqualTo("Tas mendong baru");
    }

    private static ListingContent renamed(ListingContent old, String name) {
        return new ListingContent(
                name,
                old.craft(),
                old.description(),
                old.attributes(),
                old.photos(),
                old.promisedDays(),
                old.food(),
                old.english());
    }

    @Test
    void followsWhatHappensInTheCatalogue() {
        world.filled();
        LiveListing bag = listing("tas-bambu");

        done(world.catalog
                .the(Drafting.class)
                .price(world.catalog.ratmi, bag.variants().getFirst().id(), Rupiah.of(99_000)));
        follow(new CatalogEvent.ListingChanged(bag.id().value()));
        assertThat(world.find("tas bambu").cards().getFirst().price()).isEqualTo(Rupiah.of(99_000));

        world.catalog.suspend(world.sari);
        follow(new CatalogEvent.MakerChanged(world.sari.value()));
        assertThat(slugs(world.find("batik"))).isEmpty();
        assertThat(world.find("").total()).isEqualTo(3);
    }

    @Test
    void letsALateWriteOfAnOlderReadingLose() {
        world.filled();
        LiveListing seen = listing("tas-bambu");
        String alias = IndexName.alias(world.settings);
        Collection<ListingId> ids = List.of(seen.id());

        done(world.writer().write(alias, ids, Map.of(), Long.MAX_VALUE));
        done(world.writer().write(alias, ids, Map.of(seen.id(), seen), 1));
        world.refresh();

        assertThat(slugs(world.find("bambu"))).isEmpty();
    }

    @Test
    void rebuildsBesideTheOldIndexAndThrowsThatAway() {
        world.filled();
        List<String> before = indices();
        world.brings(thing(world.sari, "topi", "Topi rajut", Craft.RAJUT, pieces(1, 60_000)));

        done(world.reindexing().rebuild());

        assertThat(slugs(world.find("topi"))).containsExactly("topi");
        assertThat(world.find("").total()).isEqualTo(7);
        assertThat(indices()).hasSize(1).doesNotContainAnyElementsOf(before);
        assertThat(existing()).isEqualTo(indices());
    }

    @Test
    void leavesOneIndexBehindTheAliasWhenTwoReplicasRebuildAtOnce() {
        world.brings(thing(world.sari, "topi", "Topi rajut", Craft.RAJUT, pieces(1, 60_000)));

        done(Flux.merge(
                        world.reindexing().rebuild(),
                        world.reindexing().rebuild().delaySubscription(Duration.ofMillis(2)))
                .then());

        assertThat(indices()).hasSize(1);
        assertThat(world.find("topi").total()).isEqualTo(1);
    }

    @Test
    void saysThatItIsOnlyTheDatabaseThatAnswersWhenTheNodeIsDown() {
        try (SearchWorld dark = SearchWorld.at(TestServers.connect().space(getClass()), NOBODY)) {
            dark.brings(thing(dark.sari, "topi", "Topi rajut", Craft.RAJUT, pieces(1, 60_000)));

            Answer answer = dark.find("topi");

            assertThat(slugs(answer)).containsExactly("topi");
            assertThat(answer.degraded()).isTrue();
            assertThat(await(dark.search().suggest("to").collectList())).isEmpty();
            done(dark.search().warm());
        }
    }

    @Test
    void answersFromTheDatabaseWhileTheIndexIsNotThereYet() {
        world.brings(thing(world.sari, "topi", "Topi rajut", Craft.RAJUT, pieces(1, 60_000)));

        Answer answer = world.find("rajut");

        assertThat(slugs(answer)).containsExactly("topi");
        assertThat(answer.degraded()).isTrue();
    }

    @Test
    void offersTenThingsAtMost() {
        for (String name : List.of("Bagas", "Bambang", "Basuki")) {
            MakerId maker = world.catalog.enrol(name.toLowerCase(Locale.ROOT), name, "marunda");
            world.brings(
                    thing(maker, "baki-halus-" + name, "Baki halus", Craft.ANYAMAN, pieces(1, 30_000)),
                    thing(maker, "baki-lebar-" + name, "Baki lebar", Craft.ANYAMAN, pieces(1, 30_000)));
        }
        done(world.reindexing().rebuild());

        assertThat(await(world.search().suggest("ba").collectList()))
                .hasSize(10)
                .filteredOn(found -> found.kind() == Suggestion.Kind.MAKER)
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 19, 34})
    void offersALongWordHoweverMuchOfItIsTyped(int letters) {
        String word = "tasselempangserbagunabertalipanjang".substring(0, Math.max(letters, 20));
        world.brings(thing(world.sari, "tas", word, Craft.RAJUT, pieces(1, 60_000)));
        done(world.reindexing().rebuild());

        assertThat(await(world.search().suggest(word.substring(0, letters)).collectList()))
                .containsExactly(new Suggestion(word, Suggestion.Kind.PRODUCT, "tas"));
    }

    @Test
    void asksNoMoreOfANodeThatHangsThanThereArePlaces() throws IOException {
        var told = Map.of("pasar.search.timeout", "300ms", "pasar.search.at-once-max", "2");
        try (ServerSocket hanging = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
                SearchWorld slow = SearchWorld.at(
                        TestServers.connect().space(getClass()),
                        URI.create("http://127.0.0.1:" + hanging.getLocalPort()),
                        told)) {
            var search = slow.search().run(SearchQuery.newest(1));

            List<Answer> answers =
                    await(Flux.merge(search, search, search, search).collectList());

            assertThat(answers).hasSize(4).allMatch(Answer::degraded);
            hanging.setSoTimeout(500);
            assertThat(visitors(hanging)).isEqualTo(2);
        }
    }

    @Test
    void writesNothingWhileThereIsNoIndexSinceTheNextIsMadeOfWhatIsLiveThen() {
        world.brings(thing(world.sari, "topi", "Topi rajut", Craft.RAJUT, pieces(1, 60_000)));
        var entry = new LogEntry<CatalogEvent>(
                1, new CatalogEvent.ListingChanged(listing("topi").id().value()), Instant.EPOCH);

        done(world.catalog.the(Indexer.class).look(List.of(entry)).then());
        assertThat(existing()).isEmpty();
        done(world.reindexing().ensure());

        assertThat(slugs(world.find("topi"))).containsExactly("topi");
    }

    private static int visitors(ServerSocket server) throws IOException {
        int visitors = 0;
        try {
            while (true) {
                server.accept().close();
                visitors++;
            }
        } catch (SocketTimeoutException nobodyElse) {
            return visitors;
        }
    }

    private void follow(CatalogEvent event) {
        var entry = new LogEntry<>(1, event, Instant.EPOCH);
        done(world.catalog.the(Indexer.class).look(List.of(entry)).then());
        world.refresh();
    }

    private LiveListing listing(String slug) {
        return await(world.catalog.the(Listings.class).findLive(slug));
    }

    private List<String> indices() {
        return await(world.writer().behind(IndexName.alias(world.settings))).stream()
                .map(MadeIndex::name)
                .toList();
    }

    private List<String> existing() {
        String all = IndexName.all(IndexName.alias(world.settings));
        return List.copyOf(await(Mono.fromFuture(() -> world.client().indices().get(get -> get.index(all))))
                .result()
                .keySet());
    }
}
