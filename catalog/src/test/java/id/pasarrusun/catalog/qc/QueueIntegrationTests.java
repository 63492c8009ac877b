package id.pasarrusun.catalog.qc;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static id.pasarrusun.catalog.CatalogWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.CatalogWorld;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.VersionState.Point;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.listing.VersionState.Result;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.qc.QueueFilter.Whose;
import id.pasarrusun.devservers.TestServers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

class QueueIntegrationTests {

    private final CatalogWorld world = CatalogWorld.with(
            TestServers.connect().space(QueueIntegrationTests.class), Map.of("pasar.qc.page-size", "2"));
    private final Queue queue = world.the(Queue.class);
    private final Assignments assignments = world.the(Assignments.class);
    private final Bags bags = new Bags(world);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void leafsThroughThoseThatWaitLongestFirst() {
        List<ListingId> sent = waiting(5);
        ListingId second = sent.get(1);
        sentBefore(second, "30 days");

        List<ListingId> seen = new ArrayList<>();
        QueuePage page = page(QueueFilter.ALL, null);
        seen.addAll(page.items().stream().map(QueueItem::listing).toList());
        while (page.next() != null) {
            page = page(QueueFilter.ALL, page.next());
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            seen.addAll(page.items().stream().map(QueueItem::listing).toList());
        }

        assertThat(seen).containsExactly(second, sent.get(0), sent.get(2), sent.get(3), sent.get(4));
    }

    @Test
    void narrowsByCraftTowerHolderAndAge() {
        List<ListingId> sent = waiting(3);
        sentBefore(sent.get(2), "10 days");
        await(assignments.take(Bags.CHECKER, sent.get(0), 1));

        assertThat(found(new QueueFilter(Craft.ANYAMAN, "marunda", Whose.NOBODY, false)))
                .containsExactly(sent.get(2), sent.get(1));
        assertThat(found(QueueFilter.of(Whose.MINE))).containsExactly(sent.get(0));
        assertThat(found(new QueueFilter(null, null, Whose.ANYBODY, true))).containsExactly(sent.get(2));
        assertThat(found(new QueueFilter(Craft.BATIK, null, Whose.ANYBODY, false)))
                .isEmpty();
        assertThat(found(new QueueFilter(null, "rawa-bebek", Whose.ANYBODY, false)))
                .isEmpty();
        assertThat(await(queue.counts(Bags.CHECKER, QueueFilter.ALL))).isEqualTo(new QueueCounts(3, 1, 0, 1, 2));
        assertThat(await(queue.counts(Bags.CHECKER, new QueueFilter(null, "rawa-bebek", Whose.MINE, true))))
                .isEqualTo(new QueueCounts(0, 0, 0, 0, 0));
    }

    @Test
    void ofTwoWhoTakeTheSameAtOnceOneReadsWhoWasFaster() {
        ListingId bag = waiting(1).getFirst();

        List<Taking> takings = await(Mono.zip(
                assignments.take(Bags.CHECKER, bag, 1),
                assignments.take(Bags.ADMIN, bag, 1),
                (one, other) -> List.of(one, other)));

        Holder holder = await(assignments.find(bag, 1));
        assertThat(takings).containsExactlyInAnyOrder(new Taking.Yours(), new Taking.Held(holder));
    }

    @Test
    void whatIsLaidBackCanBeTakenByAnotherAndOnlyItsHolderLaysItBack() {
        ListingId bag = waiting(1).getFirst();
        await(assignments.take(Bags.CHECKER, bag, 1));

        done(assignments.letGo(Bags.ADMIN, bag, 1));
        assertThat(await(assignments.take(Bags.ADMIN, bag, 1))).isInstanceOf(Taking.Held.class);
        done(assignments.letGo(Bags.CHECKER, bag, 1));

        assertThat(await(assignments.take(Bags.ADMIN, bag, 1))).isEqualTo(new Taking.Yours());
        await(world.the(Reviewing.class).decide(Bags.CHECKER, bag, 1, new Verdict.Passed()));
        assertThat(await(assignments.take(Bags.CHECKER, bag, 1))).isEqualTo(new Taking.Gone());
    }

    @Test
    void anOfficerGoesOnWithWhatSheHoldsAndLeavesAloneWhatOthersHold() {
        List<ListingId> sent = waiting(3);
        await(assignments.take(Bags.ADMIN, sent.get(0), 1));
        await(assignments.take(Bags.CHECKER, sent.get(2), 1));

        assertThat(await(queue.next(Bags.CHECKER)).listing()).isEqualTo(sent.get(2));
        done(assignments.letGo(Bags.CHECKER, sent.get(2), 1));
        assertThat(await(queue.next(Bags.CHECKER)).listing()).isEqualTo(sent.get(1));
    }

    @Test
    void whoPassedAVersionDoesNotApproveIt() {
        ListingId bag = waiting(1).getFirst();
        await(world.the(Reviewing.class).decide(Bags.ADMIN, bag, 1, new Verdict.Passed()));

        assertThat(await(world.the(Approving.class).approve(Bags.ADMIN, bag, 1)))
                .isEqualTo(new Decision.PassedByYou());
        assertThat(await(world.the(Approving.class).approve(Bags.CHECKER, bag, 1)))
                .isEqualTo(new Decision.Done());
    }

    @Test
    void nobodyJudgesWhatSheWroteForItsMaker() {
        ListingId bag = waiting(1).getFirst();
        done(world.the(DatabaseClient.class)
                .sql("""
                    insert into catalog.verdict (listing_id, number, state, state_data, at)
                    values (:listing, 1, 'Offered', jsonb_build_object('by', jsonb_build_object('id', cast(:officer as text))), now())
                    """)
                .bind("listing", bag.value())
                .bind("officer", Bags.CHECKER.id().toString())
                .then());

        assertThat(await(world.the(Reviewing.class).decide(Bags.CHECKER, bag, 1, new Verdict.Passed())))
                .isEqualTo(new Decision.WrittenByYou());
        assertThat(await(world.the(Reviewing.class).decide(Bags.ADMIN, bag, 1, new Verdict.Passed())))
                .isEqualTo(new Decision.Done());
    }

    @Test
    void keepsHowEachPointCameOutAndCountsThemByBatch() {
        List<ListingId> sent = waiting(3);
        Remark loose = new Remark("pegangan-kuat", "Ikat dua kali.");
        List<Point> points = List.of(new Point("bibir-rapi", Result.PASS), new Point("pegangan-kuat", Result.FAIL));
        Reviewing reviewing = world.the(Reviewing.class);
        await(reviewing.decide(Bags.CHECKER, sent.get(0), 1, new Verdict.PleaseMend(List.of(loose), points)));
        await(reviewing.decide(Bags.CHECKER, sent.get(1), 1, new Verdict.Declined("Bukan.", List.of(loose), points)));
        await(reviewing.decide(Bags.CHECKER, sent.get(2), 1, new Verdict.Passed(points.subList(0, 1))));
        await(world.the(Approving.class).sendBack(Bags.ADMIN, sent.get(2), 1, "Ganti foto pertamanya."));
        Instant now = world.the(InstantSource.class).instant();

        List<Fault> faults = await(world.the(Faults.class)
                .of(now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)), 5)
                .collectList());

        assertThat(faults).containsExactly(new Fault(Craft.ANYAMAN, "2026-1", 3, "pegangan-kuat", 2));
        assertThat(await(queue.get(sent.get(0))).steps().getFirst().into())
                .hasFieldOrPropertyWithValue("points", points);
    }

    private List<ListingId> waiting(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    ListingId bag = bags.aBag("Tas " + number);
                    bags.submit(bag);
                    sentBefore(bag, (count - number) + " minutes");
                    return bag;
                })
                .toList();
    }

    /// Than it was.
    private void sentBefore(ListingId listing, String time) {
        done(world.the(DatabaseClient.class)
                .sql("update catalog.listing_version set submitted_at = submitted_at - cast(:time as interval)"
                        + " where listing_id = :listing")
                .bind("time", time)
                .bind("listing", listing.value())
                .then());
    }

    private QueuePage page(QueueFilter filter, QueuePage.@Nullable Place after) {
        return Objects.requireNonNull(await(queue.waiting(Bags.CHECKER, filter, after)));
    }

    private List<ListingId> found(QueueFilter filter) {
        return page(filter, null).items().stream().map(QueueItem::listing).toList();
    }
}
