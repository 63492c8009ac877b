package id.pasarrusun.catalog.search;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static id.pasarrusun.catalog.CatalogWorld.done;
import static id.pasarrusun.catalog.search.SearchWorld.pieces;
import static id.pasarrusun.catalog.search.SearchWorld.thing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.pasarrusun.catalog.maker.Craft;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

class RebuildingIntegrationTests {

    private final SearchWorld world = SearchWorld.fresh(RebuildingIntegrationTests.class);
    private final String alias = IndexName.alias(world.settings);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void sendsTheFollowerBackToWhereTheRebuildBegan() {
        cursorAt(4_000_000_000L, 7);

        done(world.reindexing().rebuild());

        assertThat(cursor().xid()).isLessThan(4_000_000_000L);
        assertThat(cursor().id()).isNegative();
    }

    @Test
    void sendsTheFollowerBackOnTheNextOccasionWhenARebuildBrokeOffAfterTakingOver() {
        tookOver(4_000_000_000L);
        cursorAt(4_000_000_005L, 7);

        done(world.reindexing().ensure());
        assertThat(cursor()).isEqualTo(new Cursor(4_000_000_000L, -1));

        cursorAt(4_000_000_005L, 7);
        done(world.reindexing().ensure());
        assertThat(cursor()).isEqualTo(new Cursor(4_000_000_005L, 7));
    }

    @Test
    void readsAgainWhatTheVeryTransactionWroteAtWhichTheRebuildBegan() {
        tookOver(4_000_000_000L);
        cursorAt(4_000_000_000L, 7);

        done(world.reindexing().ensure());

        assertThat(cursor()).isEqualTo(new Cursor(4_000_000_000L, -1));
    }

    @Test
    void takesItsPlaceFromAFollowerThatIsUnderWayButNotSoFarYet() {
        tookOver(4_000_000_000L);
        cursorAt(0, 0);

        done(world.reindexing().ensure());

        assertThat(cursor()).isEqualTo(new Cursor(0, -1));
    }

    @Test
    void throwsAnIndexAwayThatCouldNotBeFilled() throws IOException {
        world.brings(thing(world.sari, "topi", "Topi rajut", Craft.RAJUT, pieces(1, 60_000)));
        Reindexing broken = world.reindexing(IndexDefinition.of(
                layout().replace("\"price\": { \"type\": \"long\" }", "\"price\": { \"type\": \"boolean\" }")));

        assertThatIllegalStateException().isThrownBy(() -> done(broken.rebuild()));

        assertThat(existing()).isEmpty();
    }

    @Test
    void sweepsAwayWhatWasLeftBehindLongAgo() {
        String old = alias + "-1000";
        String beingFilled = IndexName.fresh(world.settings, System.currentTimeMillis() - 60_000);
        String ofSomebodyElse = alias + "-1000-photos";
        for (String index : List.of(old, beingFilled, ofSomebodyElse)) {
            done(world.writer().create(index, 1));
        }

        done(world.reindexing().ensure());

        assertThat(existing())
                .contains(beingFilled, ofSomebodyElse)
                .doesNotContain(old)
                .hasSize(3);
    }

    @Test
    void rebuildsAnIndexOfAnotherLayoutUnlessANewerVersionOfTheShopMadeIt() throws IOException {
        world.filled();
        List<String> before = existing();
        Reindexing newer = world.reindexing(IndexDefinition.of(layout().replace("\"1s\"", "\"2s\"")));

        done(newer.ensure());
        List<String> after = existing();
        done(newer.ensure());
        done(world.reindexing().ensure());

        assertThat(after).hasSize(1).isNotEqualTo(before);
        assertThat(existing()).isEqualTo(after);
        assertThat(world.find("").total()).isEqualTo(6);
    }

    /// An index that took over just before the shop was stopped.
    private void tookOver(long began) {
        String index = IndexName.fresh(world.settings, System.currentTimeMillis());
        done(world.writer().create(index, began).then(world.writer().swap(alias, index, List.of())));
    }

    /// A place of the follower.
    private record Cursor(long xid, long id) {}

    private void cursorAt(long xid, long id) {
        done(database().sql("""
            insert into catalog.log_cursor (reader, xid, id) values ('search-index', cast(:xid as xid8), :id)
            on conflict (reader) do update set xid = excluded.xid, id = excluded.id
            """).bind("xid", Long.toString(xid)).bind("id", id).then());
    }

    private Cursor cursor() {
        return await(database()
                .sql("select xid::text::bigint xid, id from catalog.log_cursor where reader = 'search-index'")
                .map(row -> new Cursor(
                        Objects.requireNonNull(row.get("xid", Long.class)),
                        Objects.requireNonNull(row.get("id", Long.class))))
                .one());
    }

    private DatabaseClient database() {
        return world.catalog.the(DatabaseClient.class);
    }

    private List<String> existing() {
        return List.copyOf(await(
                        Mono.fromFuture(() -> world.client().indices().get(get -> get.index(IndexName.all(alias)))))
                .result()
                .keySet());
    }

    private static String layout() throws IOException {
        try (InputStream json =
                Objects.requireNonNull(SearchWorld.class.getResourceAsStream("/search/listing-index.json"))) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
