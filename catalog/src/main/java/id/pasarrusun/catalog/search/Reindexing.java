package id.pasarrusun.catalog.search;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.maker.MakerId;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Brings the index in line with the database: a few listings at a time, or all of them in a new index that then takes
/// the old one's place.
public final class Reindexing {

    private static final ListingId FIRST = new ListingId(new UUID(0, 0));

    private final DatabaseClient database;
    private final Listings listings;
    private final IndexWriter writer;
    private final SearchSettings settings;
    private final InstantSource clock;
    private final String alias;

    Reindexing(Sources sources, IndexWriter writer, SearchSettings settings) {
        this.database = sources.database();
        this.listings = sources.listings();
        this.clock = sources.clock();
        this.writer = writer;
        this.settings = settings;
        this.alias = IndexName.alias(settings);
    }

    /// What the index is made from.
    record Sources(DatabaseClient database, Listings listings, InstantSource clock) {}

    /// Makes a new index of all live listings while the old one answers, then lets it take over. What happened in the
    /// meantime went into the old one, so the follower goes back to where the filling began.
    public Mono<Void> rebuild() {
        return Mono.zip(writer.behind(alias), version(), this::replace).flatMap(Function.identity());
    }

    private Mono<Void> replace(List<String> old, long began) {
        String fresh = IndexName.fresh(settings, clock.millis());
        return writer.create(fresh)
                .then(fill(fresh, began))
                .then(writer.refresh(fresh))
                .then(writer.swap(alias, fresh, old))
                .then(goBack(began))
                .then(writer.discard(old))
                .then(keepNewest());
    }

    /// Two replicas that rebuilt at once both stand behind the alias, and both come to the same answer here.
    private Mono<Void> keepNewest() {
        return writer.behind(alias)
                .flatMap(indices -> writer.discard(indices.stream()
                        .sorted()
                        .limit(Math.max(0, indices.size() - 1))
                        .toList()));
    }

    /// Makes the index if there is none: in a new shop, or after the server lost it.
    Mono<Void> ensure() {
        return writer.behind(alias).filter(List::isEmpty).flatMap(none -> rebuild());
    }

    /// Brings these listings in line, making the index first if there is none.
    Mono<Void> refresh(Collection<ListingId> ids) {
        Mono<Void> write = version()
                .flatMap(version -> listings.live(ids).flatMap(live -> writer.write(alias, ids, live, version)));
        return writer.behind(alias).flatMap(indices -> indices.isEmpty() ? rebuild() : write);
    }

    private Mono<Void> goBack(long began) {
        return database.sql("""
            update catalog.log_cursor set xid = cast(:began as xid8), id = 0, attempts = 0
            where reader = :reader and xid > cast(:began as xid8)
            """)
                .bind("began", Long.toString(began))
                .bind("reader", Indexer.NAME)
                .then();
    }

    /// The ids of all listings of a maker, live or not.
    Flux<ListingId> listingsOf(MakerId maker) {
        return database.sql("select id from catalog.listing where maker_id = :maker")
                .bind("maker", maker.value())
                .mapValue(UUID.class)
                .all()
                .map(ListingId::new);
    }

    private Mono<Void> fill(String index, long version) {
        return after(FIRST)
                .expand(page -> page.size() < settings.batch()
                        ? Mono.empty()
                        : after(page.getLast().id()))
                .concatMap(page -> writer.write(index, ids(page), byId(page), version))
                .then();
    }

    private Mono<List<LiveListing>> after(ListingId last) {
        return listings.after(last, settings.batch()).collectList();
    }

    /// A number that has grown whenever something was committed since: taken before the reading, so that what is read
    /// is
    /// never older than its number.
    private Mono<Long> version() {
        return database.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .mapValue(Long.class)
                .one();
    }

    private static List<ListingId> ids(List<LiveListing> page) {
        return page.stream().map(LiveListing::id).toList();
    }

    private static Map<ListingId, LiveListing> byId(List<LiveListing> page) {
        return page.stream().collect(Collectors.toMap(LiveListing::id, Function.identity()));
    }
}
