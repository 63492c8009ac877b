package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.listing.ListingHistory.Chapter;
import id.pasarrusun.catalog.listing.ListingHistory.Step;
import id.pasarrusun.catalog.maker.MakerId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// What became of listings, as it was kept for good.
public final class History {

    public static final int VERSIONS_MAX = 50;
    private static final int STEPS_MAX = 500;
    private static final int OFFERS_MAX = 100;

    private final DatabaseClient database;
    private final ListingRows rows;
    private final Workbench workbench;
    private final OfferStore offers;

    History(DatabaseClient database, ListingRows rows, Workbench workbench, OfferStore offers) {
        this.database = database;
        this.rows = rows;
        this.workbench = workbench;
        this.offers = offers;
    }

    /// Of a maker's own listing.
    ///
    /// @throws id.pasarrusun.kernel.failure.NotFound also for another maker's
    public Mono<ListingHistory> of(MakerId maker, ListingId listing) {
        return workbench.get(maker, listing).flatMap(this::tell);
    }

    /// For officers: of any listing.
    public Mono<ListingHistory> of(ListingId listing) {
        return workbench.get(listing).flatMap(this::tell);
    }

    private Mono<ListingHistory> tell(StudioListing listing) {
        return Mono.zip(
                        versions(listing.id()),
                        steps(listing.id()),
                        offers.changes(listing.id(), OFFERS_MAX).collectList())
                .map(read -> new ListingHistory(listing, chapters(read.getT1(), read.getT2()), read.getT3()));
    }

    private static List<Chapter> chapters(List<ListingVersion> versions, List<Numbered> steps) {
        var byVersion = steps.stream()
                .collect(Collectors.groupingBy(
                        Numbered::version, Collectors.mapping(Numbered::step, Collectors.toList())));
        return versions.stream()
                .map(version -> new Chapter(version, byVersion.getOrDefault(version.number(), List.of())))
                .toList();
    }

    private Mono<List<ListingVersion>> versions(ListingId listing) {
        return database.sql("""
            select listing_id, number, content::text content, state, state_data::text state_data
            from catalog.listing_version where listing_id = :listing order by number desc limit :limit
            """)
                .bind("listing", listing.value())
                .bind("limit", VERSIONS_MAX)
                .map(rows::version)
                .all()
                .collectList();
    }

    private record Numbered(int version, Step step) {}

    private Mono<List<Numbered>> steps(ListingId listing) {
        return database.sql("""
            select number, state, state_data::text state_data, at from
              (select * from catalog.verdict where listing_id = :listing order by id desc limit :limit) newest
            order by id
            """)
                .bind("listing", listing.value())
                .bind("limit", STEPS_MAX)
                .map(row -> new Numbered(
                        ListingRows.integer(row, "number"),
                        new Step(rows.state(row), Objects.requireNonNull(row.get("at", Instant.class)))))
                .all()
                .collectList();
    }
}
