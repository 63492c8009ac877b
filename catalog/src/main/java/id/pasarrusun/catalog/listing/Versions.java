package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.kernel.log.EventLog;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The versions of listings, and their moves from state to state. Every method works in the caller's transaction.
public final class Versions {

    private static final String VERSION = """
        select listing_id, number, content::text content, state, state_data::text state_data
        from catalog.listing_version
        """;

    private final DatabaseClient database;
    private final ListingRows rows;
    private final EventLog<CatalogEvent> log;
    private final InstantSource clock;
    private final Slugs slugs;
    private final FoodLaw food;

    Versions(DatabaseClient database, ListingRows rows, EventLog<CatalogEvent> log, InstantSource clock, FoodLaw food) {
        this.food = food;
        this.database = database;
        this.rows = rows;
        this.log = log;
        this.clock = clock;
        this.slugs = new Slugs(database);
    }

    public Mono<ListingVersion> get(ListingId listing, int number) {
        return database.sql(VERSION + "where listing_id = :listing and number = :number")
                .bind("listing", listing.value())
                .bind("number", number)
                .map(rows::version)
                .one()
                .switchIfEmpty(Mono.error(() -> NotFound.of("version of listing", listing.value() + "/" + number)));
    }

    /// The version in the shop window, which stays there until this transaction ends; empty when none hangs there.
    public Mono<ListingVersion> lockShown(ListingId listing) {
        return database.sql("select approved_version from catalog.listing where id = :listing for update")
                .bind("listing", listing.value())
                .map(row -> Optional.ofNullable(row.get("approved_version", Integer.class)))
                .one()
                .switchIfEmpty(Mono.error(() -> NotFound.of("listing", listing.value())))
                .flatMap(Mono::justOrEmpty)
                .flatMap(number -> get(listing, number));
    }

    /// Those of a listing's versions that have one of the numbers.
    public Flux<ListingVersion> of(ListingId listing, Collection<Integer> numbers) {
        return database.sql(VERSION + "where listing_id = :listing and number = any(:numbers)")
                .bind("listing", listing.value())
                .bind("numbers", numbers.toArray(Integer[]::new))
                .map(rows::version)
                .all();
    }

    /// How many versions are in a state, by when their makers sent them.
    ///
    /// @param borders ascending; a version sent at a border counts to what follows it
    /// @return one number more than there are borders, those that were sent before the first of them first
    public Mono<List<Integer>> ages(Class<? extends VersionState> state, List<Instant> borders) {
        return database.sql("""
            select width_bucket(submitted_at, :borders) age, cast(count(*) as int) n
            from catalog.listing_version where state = :state group by 1
            """)
                .bind("borders", borders.toArray(Instant[]::new))
                .bind("state", state.getSimpleName())
                .map(row -> new Age(ListingRows.integer(row, "age"), ListingRows.integer(row, "n")))
                .all()
                .collectMap(Age::place, Age::count)
                .map(counts -> IntStream.rangeClosed(0, borders.size())
                        .mapToObj(place -> counts.getOrDefault(place, 0))
                        .toList());
    }

    private record Age(int place, int count) {}

    /// The steps that a listing's versions took, the newest first, at most `limit`.
    public Flux<Taken> steps(ListingId listing, int limit) {
        return database.sql("""
            select number, state, state_data::text state_data from catalog.verdict
            where listing_id = :listing order by id desc limit :limit
            """)
                .bind("listing", listing.value())
                .bind("limit", limit)
                .map(row -> new Taken(ListingRows.integer(row, "number"), rows.state(row)))
                .all();
    }

    /// Whether the officer wrote the version on its maker's behalf, whether she asked for her yes or not.
    public Mono<Boolean> writtenBy(Officer officer, ListingVersion version) {
        return database.sql("""
            select exists (select 1 from catalog.verdict where listing_id = :listing and number = :number
                           and state = 'Offered' and state_data -> 'by' ->> 'id' = :officer)
              or (:number = 1 and exists (select 1 from catalog.assisted
                                          where listing_id = :listing and officer_id::text = :officer)) written
            """)
                .bind("listing", version.listing().value())
                .bind("number", version.number())
                .bind("officer", officer.id().toString())
                .mapValue(Boolean.class)
                .one();
    }

    /// A step that a version took, for ever.
    ///
    /// @param into the state into which it led, with who decided and when
    public record Taken(int version, VersionState into) {}

    /// Moves `seen` to its next state and keeps the decision for ever.
    ///
    /// @throws Stale when somebody else moved it first
    public Mono<Void> move(ListingVersion seen, VersionState next, CatalogEvent event) {
        return move(seen, next).then(log.append(event));
    }

    /// The same, for a step of which nobody needs to hear.
    public Mono<Void> move(ListingVersion seen, VersionState next) {
        return database.sql("""
            update catalog.listing_version
            set state = :next, state_data = cast(:data as jsonb),
                submitted_at = case when :next = 'Submitted' then :at else submitted_at end
            where listing_id = :listing and number = :number and state = :seen
            """)
                .bind("next", ListingRows.name(next))
                .bind("data", rows.write(next))
                .bind("at", clock.instant())
                .bind("listing", seen.listing().value())
                .bind("number", seen.number())
                .bind("seen", ListingRows.name(seen.state()))
                .fetch()
                .rowsUpdated()
                .filter(moved -> moved == 1)
                .switchIfEmpty(
                        Mono.error(() -> Stale.of("listing", seen.listing().value())))
                .then(keep(seen, next))
                .then(show(seen, next));
    }

    private Mono<Void> keep(ListingVersion version, VersionState state) {
        return database.sql("""
            insert into catalog.verdict (listing_id, number, state, state_data, at)
            values (:listing, :number, :state, cast(:data as jsonb), :at)
            """)
                .bind("listing", version.listing().value())
                .bind("number", version.number())
                .bind("state", ListingRows.name(state))
                .bind("data", rows.write(state))
                .bind("at", clock.instant())
                .then();
    }

    private Mono<Void> show(ListingVersion version, VersionState state) {
        return switch (state) {
            case VersionState.Approved _ -> slugs.follow(version).then(hang(version));
            case VersionState.Withdrawn _ -> takeDown(version);
            case VersionState.Draft _,
                    VersionState.Offered _,
                    VersionState.Submitted _,
                    VersionState.Returned _,
                    VersionState.Declined _,
                    VersionState.Checked _ -> Mono.empty();
        };
    }

    private Mono<Void> hang(ListingVersion version) {
        return database.sql("""
            update catalog.listing
            set approved_version = :number, approved_at = :at, published_at = coalesce(published_at, :at),
              papers = :papers
            where id = :listing
            """)
                .bind("number", version.number())
                .bind("papers", food.needs(version.content()).toArray(String[]::new))
                .bind("at", clock.instant())
                .bind("listing", version.listing().value())
                .then();
    }

    private Mono<Void> takeDown(ListingVersion version) {
        return database.sql("""
            update catalog.listing set approved_version = null, approved_at = null
            where id = :listing and approved_version = :number
            """)
                .bind("listing", version.listing().value())
                .bind("number", version.number())
                .then();
    }
}
