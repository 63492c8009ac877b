package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.failure.NotFound;
import io.r2dbc.spi.Readable;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// A maker's own listings, drafts and all.
public final class Workbench {

    private static final String STUDIO = """
        select l.id listing_id, l.slug, l.maker_id, l.approved_version, l.revision,
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

    /// What waits for its maker first, then the newest: at most `limit` behind the first `offset`.
    public Flux<StudioListing> of(MakerId maker, int offset, int limit) {
        return database.sql(STUDIO.formatted(ListingRows.VARIANTS, """
            l.maker_id = :maker
            order by array_position(array['Returned', 'Draft'], lv.state) nulls last, l.created_at desc, l.id desc
            offset :offset limit :limit
            """))
                .bind("maker", maker.value())
                .bind("offset", offset)
                .bind("limit", limit)
                .map(rows::studio)
                .all();
    }

    public Mono<Tally> tally(MakerId maker) {
        return database.sql("""
            select count(*) n,
              count(*) filter (where lv.state = 'Returned') returned,
              count(*) filter (where lv.state = 'Draft') drafts,
              count(*) filter (where lv.state in ('Submitted', 'Checked')) in_review,
              count(l.approved_version) approved
            from catalog.listing l
            join lateral (select state from catalog.listing_version v where v.listing_id = l.id
                          order by v.number desc limit 1) lv on true
            where l.maker_id = :maker
            """)
                .bind("maker", maker.value())
                .map(Workbench::toTally)
                .one();
    }

    private static Tally toTally(Readable row) {
        return new Tally(
                count(row, "n"),
                count(row, "returned"),
                count(row, "drafts"),
                count(row, "in_review"),
                count(row, "approved"));
    }

    private static int count(Readable row, String column) {
        return Math.toIntExact(Objects.requireNonNull(row.get(column, Long.class)));
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
