package id.pasarrusun.catalog.search;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.failure.Unavailable;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
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
    private final long started;

    Reindexing(Sources sources, IndexWriter writer, SearchSettings settings) {
        this.database = sources.database();
        this.listings = sources.listings();
        this.clock = sources.clock();
        this.writer = writer;
        this.settings = settings;
        this.alias = IndexName.alias(settings);
        this.started = clock.millis();
    }

    /// What the index is made from.
    record Sources(DatabaseClient database, Listings listings, InstantSource clock) {}

    /// Makes a new index of all live listings while the old one answers, then lets it take over. What happened in the
    /// meantime went into the old one, so the follower goes back to where the filling began.
    public Mono<Void> rebuild() {
        return Mono.zip(writer.behind(alias), version(), this::replace).flatMap(Function.identity());
    }

    private Mono<Void> replace(List<MadeIndex> old, long began) {
        String fresh = IndexName.fresh(settings, clock.millis());
        Mono<Void> takeOver = writer.swap(alias, fresh, names(old));
        return writer.create(fresh, began)
                .then(fill(fresh, began).then(takeOver).onErrorResume(error -> giveUp(fresh, error)))
                .then(settle())
                .then(writer.discard(names(old)))
                .then(keepNewest());
    }

    /// Throws an unfinished index away, unless it took over and only the answer to that was lost.
    private Mono<Void> giveUp(String fresh, Throwable error) {
        return writer.behind(alias)
                .filter(found -> !names(found).contains(fresh))
                .flatMap(found -> writer.discard(List.of(fresh)))
                .onErrorComplete()
                .then(Mono.error(error));
    }

    /// Two replicas that rebuilt at once both stand behind the alias, and both come to the same answer here.
    private Mono<Void> keepNewest() {
        return writer.behind(alias)
                .flatMap(indices -> writer.discard(names(indices).stream()
                        .sorted()
                        .limit(Math.max(0, indices.size() - 1))
                        .toList()));
    }

    /// Makes the index if there is none, in a new shop or after the server lost it, or none of today's layout; and ends
    /// what a rebuild that broke off has left undone.
    Mono<Void> ensure() {
        return writer.behind(alias)
                .flatMap(found -> found.stream().anyMatch(this::isGood) ? settle().then(keepNewest()) : rebuild())
                .then(sweep());
    }

    /// While a new version of the shop takes an old one's place, the old one must not take the new one's index for
    /// outdated: what was made since this one started was made by its like or by a newer one.
    private boolean isGood(MadeIndex index) {
        long madeAt = IndexName.madeAt(alias, index.name()).orElse(0);
        return writer.isCurrent(index) || (index.definition() != null && madeAt > started);
    }

    /// Throws away what was left behind so long ago that nobody can be filling it any more.
    private Mono<Void> sweep() {
        long longAgo = clock.millis() - settings.rebuildMax().multipliedBy(2).toMillis();
        return writer.forgotten(alias)
                .flatMap(indices -> writer.discard(indices.stream()
                        .filter(name -> IndexName.madeAt(alias, name).orElse(Long.MAX_VALUE) < longAgo)
                        .toList()));
    }

    /// Brings these listings in line.
    Mono<Void> refresh(Collection<ListingId> ids) {
        return version()
                .flatMap(version -> listings.onSale(ids).flatMap(live -> writer.write(alias, ids, live, version)));
    }

    /// Sends the follower back for every index that took over since. The index itself remembers that this has to be
    /// done, so a crash right after it took over loses nothing.
    private Mono<Void> settle() {
        return writer.behind(alias)
                .flatMapIterable(Function.identity())
                .concatMap(index -> index.began() == null
                        ? Mono.empty()
                        : goBack(index.began()).then(writer.settle(index)))
                .then();
    }

    /// The place becomes one at which the follower has never been, even if it was not so far yet: what it has looked at
    /// by now went into the old index, and with its place gone from under it, it looks again. Entries have positive
    /// ids, so from `began` on all are read.
    private Mono<Void> goBack(long began) {
        return database.sql("""
            update catalog.log_cursor
            set xid = least(xid, cast(:began as xid8)), id = least(id, 0) - 1, attempts = 0, last_error = null
            where reader = :reader
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

    /// One page is written while the next is read.
    private Mono<Void> fill(String index, long version) {
        return after(FIRST)
                .expand(page -> page.size() < settings.batch()
                        ? Mono.empty()
                        : after(page.getLast().id()))
                .concatMap(page -> writer.fill(index, page, version), 1)
                .then(writer.refresh(index))
                .timeout(settings.rebuildMax())
                .onErrorMap(TimeoutException.class, late -> new Unavailable("The search index", late));
    }

    private Mono<List<LiveListing>> after(ListingId last) {
        return listings.after(last, settings.batch()).collectList();
    }

    /// A number that has grown whenever something was committed since: taken before the reading, so that what is read
    /// is never older than its number.
    private Mono<Long> version() {
        return database.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .mapValue(Long.class)
                .one();
    }

    private static List<String> names(List<MadeIndex> indices) {
        return indices.stream().map(MadeIndex::name).toList();
    }
}
