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

    Reindexing(Sources sources, IndexWriter writer, SearchSettings settings) {
        this.database = sources.database();
        this.listings = sources.listings();
        this.clock = sources.clock();
        this.writer = writer;
        this.settings = settings;
    }

    /// What the index is made from.
    record Sources(DatabaseClient database, Listings listings, InstantSource clock) {}

    /// Makes a new index of all live listings while the old one answers, then lets it take over.
    public Mono<Void> rebuild() {
        String alias = IndexName.alias(settings);
        String fresh = IndexName.fresh(settings, clock.millis());
        return writer.behind(alias)
                .map(java.util.Optional::of)
                .defaultIfEmpty(java.util.Optional.empty())
                .flatMap(old ->
                        writer.create(fresh).then(fill(fresh)).then(writer.swap(alias, fresh, old.orElse(null))));
    }

    /// Brings these listings in line, making the index first if there is none.
    Mono<Void> refresh(Collection<ListingId> ids) {
        String alias = IndexName.alias(settings);
        Mono<Void> write = version()
                .flatMap(version -> listings.live(ids).flatMap(live -> writer.write(alias, ids, live, version)));
        return writer.behind(alias).hasElement().flatMap(exists -> exists ? write : rebuild());
    }

    /// The ids of all listings of a maker, live or not.
    Flux<ListingId> listingsOf(MakerId maker) {
        return database.sql("select id from catalog.listing where maker_id = :maker")
                .bind("maker", maker.value())
                .mapValue(UUID.class)
                .all()
                .map(ListingId::new);
    }

    private Mono<Void> fill(String index) {
        return version()
                .flatMap(version -> after(FIRST)
                        .expand(page -> page.size() < settings.batch()
                                ? Mono.empty()
                                : after(page.getLast().id()))
                        .concatMap(page -> writer.write(index, ids(page), byId(page), version))
                        .then());
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
