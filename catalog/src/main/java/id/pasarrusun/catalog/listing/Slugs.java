package id.pasarrusun.catalog.listing;

import io.r2dbc.spi.Readable;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// The slugs that listings have and had. A live listing's follows its approved name; those that it had in the shop
/// window stay its own, so that an address once given away leads to it for good. Every method works in the caller's
/// transaction.
final class Slugs {

    private final DatabaseClient database;

    Slugs(DatabaseClient database) {
        this.database = database;
    }

    /// A slug that is the listing's now.
    ///
    /// @param fresh whether it was nobody's before
    record Claim(String slug, boolean fresh) {}

    /// Takes the first of the listing's choices that no other listing has or had. Of two who want the same at once, the
    /// second waits for the first and takes the next.
    Mono<Claim> claim(ListingId listing, String name) {
        return claim(listing, Slug.choices(name, listing));
    }

    private Mono<Claim> claim(ListingId listing, List<String> choices) {
        return database.sql("""
            insert into catalog.slug as taken (slug, listing_id) values (:slug, :listing)
            on conflict (slug) do update set listing_id = excluded.listing_id
            where taken.listing_id = excluded.listing_id
            returning slug, xmax = 0 fresh
            """)
                .bind("slug", choices.getFirst())
                .bind("listing", listing.value())
                .map(row ->
                        new Claim(ListingRows.text(row, "slug"), Boolean.TRUE.equals(row.get("fresh", Boolean.class))))
                .one()
                .switchIfEmpty(Mono.defer(() -> next(listing, choices)));
    }

    private Mono<Claim> next(ListingId listing, List<String> choices) {
        return choices.size() == 1
                ? Mono.error(new IllegalStateException("Another listing has the id of " + listing.value()))
                : claim(listing, choices.subList(1, choices.size()));
    }

    /// Gives back a claim that came to nothing; what was the listing's before stays its own.
    Mono<Void> undo(ListingId listing, Claim claim) {
        return claim.fresh ? release(listing, claim.slug) : Mono.empty();
    }

    /// Gives back what nobody was ever shown.
    private Mono<Void> release(ListingId listing, String slug) {
        return database.sql("""
            delete from catalog.slug where slug = :slug and listing_id = :listing
              and not exists (select from catalog.listing where slug = :slug)
            """)
                .bind("slug", slug)
                .bind("listing", listing.value())
                .then();
    }

    /// Lets the listing's slug follow the name of the version that is being approved, while the version shown so far
    /// still counts as the approved one.
    Mono<Void> follow(ListingVersion approved) {
        ListingId listing = approved.listing();
        String name = approved.content().name();
        return standing(listing, name)
                .filter(now -> !now.sameName && !Slug.choices(name, listing).contains(now.slug))
                .flatMap(now -> claim(listing, name).flatMap(claim -> move(listing, now, claim.slug)));
    }

    /// How a listing stands before its next version is shown.
    ///
    /// @param shown whether it is in the shop window
    /// @param sameName whether it is called there as it will be
    private record Now(String slug, boolean shown, boolean sameName) {}

    private Mono<Now> standing(ListingId listing, String name) {
        return database.sql("""
            select l.slug, l.approved_version is not null shown,
              coalesce(v.content ->> 'name' = :name, false) same_name
            from catalog.listing l
            left join catalog.listing_version v on v.listing_id = l.id and v.number = l.approved_version
            where l.id = :listing for update of l
            """)
                .bind("listing", listing.value())
                .bind("name", name)
                .map(Slugs::toNow)
                .one();
    }

    private Mono<Void> move(ListingId listing, Now now, String slug) {
        Mono<Void> moved = database.sql("update catalog.listing set slug = :slug where id = :listing")
                .bind("slug", slug)
                .bind("listing", listing.value())
                .then();
        return now.shown ? moved : moved.then(release(listing, now.slug));
    }

    private static Now toNow(Readable row) {
        return new Now(
                ListingRows.text(row, "slug"),
                Boolean.TRUE.equals(row.get("shown", Boolean.class)),
                Boolean.TRUE.equals(row.get("same_name", Boolean.class)));
    }
}
