package id.pasarrusun.catalog.stock;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static id.pasarrusun.catalog.CatalogWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.CatalogWorld;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class StockIntegrationTests {

    private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");
    private static final int AT_ONCE = 40;

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

    @Test
    void neverLetsBuyersOfTheSameThingsWaitInACircle() {
        VariantId bag = pieces(1_000);
        VariantId mat = pieces(1_000);

        List<Hold> holds = await(Flux.range(0, 200)
                .flatMap(
                        buyer -> buyer % 2 == 0
                                ? hold(someone(), new HoldLine(bag, 1), new HoldLine(mat, 1))
                                : hold(someone(), new HoldLine(mat, 1), new HoldLine(bag, 1)),
                        AT_ONCE)
                .collectList());

        assertThat(holds).allMatch(Hold.Held.class::isInstance);
        assertThat(free(bag)).isEqualTo(800);
        assertThat(free(mat)).isEqualTo(800);
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

    private static HoldRef someone() {
        return new HoldRef(UUID.randomUUID());
    }
}
