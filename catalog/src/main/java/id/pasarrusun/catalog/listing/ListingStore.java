package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.stock.Stock;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.kernel.log.EventLog;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Writes listings, versions and variants, in the caller's transaction.
final class ListingStore {

    private final DatabaseClient database;
    private final ListingRows rows;
    private final Stock stock;
    private final InstantSource clock;
    private final Slugs slugs;

    ListingStore(Deps deps, ListingRows rows) {
        this.database = deps.database();
        this.stock = deps.stock();
        this.clock = deps.clock();
        this.rows = rows;
        this.slugs = new Slugs(deps.database());
    }

    /// What the store works with.
    record Deps(DatabaseClient database, Stock stock, EventLog<CatalogEvent> log, InstantSource clock) {}

    /// Begins the listing under the first of its slugs that nobody has. False when the id is taken.
    Mono<Boolean> insert(ListingId id, MakerId maker, String name) {
        return slugs.claim(id, name)
                .flatMap(claim -> insertAs(claim.slug(), id, maker)
                        .flatMap(inserted -> inserted
                                ? Mono.just(true)
                                : slugs.undo(id, claim).thenReturn(false)));
    }

    private Mono<Boolean> insertAs(String slug, ListingId id, MakerId maker) {
        return database.sql("""
            insert into catalog.listing (id, maker_id, slug, created_at) values (:id, :maker, :slug, :at)
            on conflict (id) do nothing
            """)
                .bind("id", id.value())
                .bind("maker", maker.value())
                .bind("slug", slug)
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .map(inserted -> inserted == 1);
    }

    /// Takes the maker's listing for this transaction, so that two changes of its content follow each other.
    Mono<Void> lock(MakerId maker, ListingId id) {
        return database.sql("select id from catalog.listing where id = :id and maker_id = :maker for update")
                .bind("id", id.value())
                .bind("maker", maker.value())
                .mapValue(UUID.class)
                .one()
                .switchIfEmpty(Mono.error(() -> NotFound.of("listing", id.value())))
                .then();
    }

    /// Takes the listings of a maker for this transaction, and names those whose approved versions are of a craft:
    /// asked
    /// once all are taken, since a statement that waits for a lock would miss what was approved meanwhile.
    Mono<List<ListingId>> lockApproved(MakerId maker, Craft craft) {
        Mono<Void> lock = database.sql("select id from catalog.listing where maker_id = :maker order by id for update")
                .bind("maker", maker.value())
                .fetch()
                .all()
                .then();
        return lock.then(Mono.defer(() -> approved(maker, craft)));
    }

    private Mono<List<ListingId>> approved(MakerId maker, Craft craft) {
        return database.sql("""
            select l.id from catalog.listing l
            join catalog.listing_version v on v.listing_id = l.id and v.number = l.approved_version
            where l.maker_id = :maker and v.content ->> 'craft' = :craft order by l.id
            """)
                .bind("maker", maker.value())
                .bind("craft", craft.name())
                .mapValue(UUID.class)
                .all()
                .map(ListingId::new)
                .collectList();
    }

    /// Counts a change of the content, and takes the listing for this transaction as [#lock] does. False when it is not
    /// the maker's, or no longer as it was seen.
    Mono<Boolean> advance(MakerId maker, ListingId id, int seen) {
        return database.sql("""
            update catalog.listing set revision = revision + 1
            where id = :id and maker_id = :maker and revision = :seen
            """)
                .bind("id", id.value())
                .bind("maker", maker.value())
                .bind("seen", seen)
                .fetch()
                .rowsUpdated()
                .map(advanced -> advanced == 1);
    }

    Mono<Void> insertVersion(ListingId id, int number, ListingContent content) {
        return database.sql("""
            insert into catalog.listing_version (listing_id, number, content, state, state_data)
            values (:id, :number, cast(:content as jsonb), 'Draft', '{}')
            """)
                .bind("id", id.value())
                .bind("number", number)
                .bind("content", rows.write(content))
                .then();
    }

    Mono<Void> overwrite(ListingVersion draft, ListingContent content) {
        return database.sql("""
            update catalog.listing_version set content = cast(:content as jsonb)
            where listing_id = :id and number = :number and state = 'Draft'
            """)
                .bind("content", rows.write(content))
                .bind("id", draft.listing().value())
                .bind("number", draft.number())
                .fetch()
                .rowsUpdated()
                .filter(written -> written == 1)
                .switchIfEmpty(
                        Mono.error(() -> Stale.of("listing", draft.listing().value())))
                .then();
    }

    Mono<Void> insertVariants(ListingId listing, List<NewVariant> variants) {
        return Flux.fromIterable(variants)
                .index()
                .concatMap(numbered -> insertVariant(listing, numbered.getT1().intValue(), numbered.getT2()))
                .then();
    }

    private Mono<Void> insertVariant(ListingId listing, int position, NewVariant variant) {
        VariantId id = new VariantId(UuidV7.next(clock));
        return database.sql("""
            insert into catalog.variant (id, listing_id, position, name, price)
            values (:id, :listing, :position, :name, :price)
            """)
                .bind("id", id.value())
                .bind("listing", listing.value())
                .bind("position", position)
                .bind("name", variant.name())
                .bind("price", variant.price().amount())
                .then()
                .then(stock.open(id, listing.value(), variant.stock()))
                .then(variant.toOrder() ? stock.setToOrder(id, true) : Mono.empty());
    }
}
