package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.failure.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// A maker's own listings, drafts and all.
public final class Workbench {

    private static final String STUDIO = """
        select l.id listing_id, l.slug, l.maker_id, l.approved_version,
          lv.number, lv.content::text content, lv.state, lv.state_data::text state_data, %s
        from catalog.listing l
        join lateral (select * from catalog.listing_version v where v.listing_id = l.id
                      order by v.number desc limit 1) lv on true
        where %s
        """;

    private final DatabaseClient database;
    private final ListingRows rows;

    Workbench(DatabaseClient database, ListingRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /// The newest first, at most `limit`.
    public Flux<StudioListing> of(MakerId maker, int limit) {
        return database.sql(STUDIO.formatted(
                        ListingRows.VARIANTS, "l.maker_id = :maker order by l.created_at desc, l.id desc limit :limit"))
                .bind("maker", maker.value())
                .bind("limit", limit)
                .map(rows::studio)
                .all();
    }

    /// @throws NotFound also for another maker's listing
    public Mono<StudioListing> get(MakerId maker, ListingId listing) {
        return database.sql(STUDIO.formatted(ListingRows.VARIANTS, "l.id = :listing and l.maker_id = :maker"))
                .bind("maker", maker.value())
                .bind("listing", listing.value())
                .map(rows::studio)
                .one()
                .switchIfEmpty(Mono.error(() -> NotFound.of("listing", listing.value())));
    }

    /// For officers: the listing, whoever made it.
    public Mono<StudioListing> get(ListingId listing) {
        return database.sql(STUDIO.formatted(ListingRows.VARIANTS, "l.id = :listing"))
                .bind("listing", listing.value())
                .map(rows::studio)
                .one()
                .switchIfEmpty(Mono.error(() -> NotFound.of("listing", listing.value())));
    }
}
