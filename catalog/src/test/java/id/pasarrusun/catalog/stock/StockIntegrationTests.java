package id.pasarrusun.catalog.stock;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static id.pasarrusun.catalog.CatalogWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.CatalogWorld;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class StockIntegrationTests {

    private static final int AT_ONCE = 40;
    private static final Instant LATER = Instant.parse("2026-11-25T10:00:00Z");

    private final CatalogWorld world = CatalogWorld.fresh(StockIntegrationTests.class);
    private final Stock stock = world.the(Stock.class);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void sellsFivePiecesToExactlyFiveOfTwoHundredBuyers() {
        VariantId bag = pieces(5);

        List<Hold> holds = await(Flux.range(0, 200)
                .flatMap(buyer -> hold(someone(), new HoldLine(bag, 1)), AT_ONCE)
                .collectList());

        assertThat(holds.stream().filter(Hold.Held.class::isInstance)).hasSize(5);
        assertThat(free(bag)).isZero();
    }

    /// Sets that overlap without being the same are asked for in every order, while others are sold, freed or counted
    /// anew: each statement must take its rows in one order.
    @Test
    void neverLetsAnybodyWaitForEachOtherInACircle() {
        List<VariantId> all = Stream.generate(() -> pieces(10_000)).limit(12).toList();

        List<Hold> holds = await(Flux.range(0, 200)
                .flatMap(buyer -> buys(buyer, some(all, buyer)), AT_ONCE)
                .collectList());

        assertThat(holds).hasSize(200).allMatch(Hold.Held.class::isInstance);
        assertThat(all.stream().map(this::held)).containsOnly(0);
    }

    /// More than half of them, so that any two sets share some, in an order of the buyer's own.
    private static List<HoldLine> some(List<VariantId> all, int buyer) {
        List<VariantId> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, new Random(buyer));
        return mixed.stream().limit(7).map(variant -> new HoldLine(variant, 1)).toList();
    }

    private Mono<Hold> buys(int buyer, List<HoldLine> lines) {
        HoldRef ref = someone();
        Mono<Void> counts = stock.setAvailable(lines.getFirst().variant(), 9_000);
        return hold(ref, lines.toArray(HoldLine[]::new))
                .delayUntil(hold -> world.inTransaction(buyer % 2 == 0 ? stock.commit(ref) : stock.release(ref)))
                .delayUntil(hold -> world.inTransaction(counts));
    }

    @Test
    void namesEveryLineThatFallsShortAndTakesNothing() {
        VariantId bag = pieces(1);
        VariantId mat = pieces(0);
        VariantId tray = pieces(9);

        Hold hold = await(hold(someone(), new HoldLine(bag, 2), new HoldLine(mat, 1), new HoldLine(tray, 3)));

        assertThat(hold)
                .isInstanceOfSatisfying(
                        Hold.TooFew.class,
                        tooFew -> assertThat(tooFew.lines())
                                .containsExactlyInAnyOrder(new Hold.ShortLine(bag, 1), new Hold.ShortLine(mat, 0)));
        assertThat(free(tray)).isEqualTo(9);
    }

    @Test
    void addsUpTwoLinesOfOneVariant() {
        VariantId bag = pieces(3);

        assertThat(await(hold(someone(), new HoldLine(bag, 2), new HoldLine(bag, 2))))
                .isInstanceOf(Hold.TooFew.class);
        assertThat(await(hold(someone(), new HoldLine(bag, 2), new HoldLine(bag, 1))))
                .isInstanceOf(Hold.Held.class);
    }

    @Test
    void sellsAHoldOnceHoweverOftenItIsSaid() {
        VariantId bag = pieces(5);
        HoldRef purchase = someone();
        await(hold(purchase, new HoldLine(bag, 2)));

        done(world.inTransaction(stock.commit(purchase)));
        done(world.inTransaction(stock.commit(purchase)));
        done(world.inTransaction(stock.release(purchase)));

        assertThat(free(bag)).isEqualTo(3);
    }

    @Test
    void freesAReleasedHoldOnce() {
        VariantId bag = pieces(5);
        HoldRef purchase = someone();
        await(hold(purchase, new HoldLine(bag, 2)));

        done(world.inTransaction(stock.release(purchase)));
        done(world.inTransaction(stock.release(purchase)));

        assertThat(free(bag)).isEqualTo(5);
    }

    @Test
    void holdsAgainWhatWasNotYetReleased() {
        VariantId bag = pieces(5);
        VariantId mat = pieces(1);
        HoldRef purchase = someone();
        await(hold(purchase, new HoldLine(bag, 3), new HoldLine(mat, 1)));

        assertThat(await(hold(purchase, new HoldLine(bag, 6)))).isInstanceOf(Hold.TooFew.class);
        assertThat(free(bag)).isEqualTo(2);
        assertThat(await(hold(purchase, new HoldLine(bag, 4)))).isInstanceOf(Hold.Held.class);
        assertThat(free(bag)).isEqualTo(1);
        assertThat(free(mat)).isEqualTo(1);
        done(world.inTransaction(stock.commit(purchase)));

        assertThat(free(bag)).isEqualTo(1);
    }

    @Test
    void holdsAgainWhatWasReleased() {
        VariantId bag = pieces(5);
        HoldRef purchase = someone();
        await(hold(purchase, new HoldLine(bag, 3)));
        done(world.inTransaction(stock.release(purchase)));

        assertThat(await(hold(purchase, new HoldLine(bag, 5)))).isInstanceOf(Hold.Held.class);

        assertThat(free(bag)).isZero();
    }

    private Mono<Hold> hold(HoldRef ref, HoldLine... lines) {
        return world.inTransaction(stock.hold(ref, List.of(lines), LATER));
    }

    private VariantId pieces(int count) {
        VariantId variant = new VariantId(UUID.randomUUID());
        done(stock.open(variant, UUID.randomUUID(), count));
        return variant;
    }

    private int free(VariantId variant) {
        return await(world.the(DatabaseClient.class)
                .sql("select on_hand - held free from catalog.stock where variant_id = :id")
                .bind("id", variant.value())
                .map(row -> Objects.requireNonNull(row.get("free", Integer.class)))
                .one());
    }

    private int held(VariantId variant) {
        return await(world.the(DatabaseClient.class)
                .sql("select held from catalog.stock where variant_id = :id")
                .bind("id", variant.value())
                .mapValue(Integer.class)
                .one());
    }

    private static HoldRef someone() {
        return new HoldRef(UUID.randomUUID());
    }
}
