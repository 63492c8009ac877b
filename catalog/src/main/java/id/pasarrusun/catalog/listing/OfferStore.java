package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.stock.Stock;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.money.Rupiah;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Writes what variants cost and how many there are, in the caller's transaction, and keeps what was written before.
final class OfferStore {

    private final DatabaseClient database;
    private final ListingRows rows;
    private final Stock stock;
    private final EventLog<CatalogEvent> log;
    private final InstantSource clock;

    OfferStore(ListingStore.Deps deps, ListingRows rows) {
        this.database = deps.database();
        this.rows = rows;
        this.stock = deps.stock();
        this.log = deps.log();
        this.clock = deps.clock();
    }

    /// Who writes, and whose listing it is.
    ///
    /// @param officer null when it is the maker herself
    record Hand(MakerId maker, @Nullable Officer officer) {}

    Mono<Void> setPrice(Hand hand, VariantId variant, Rupiah price) {
        return database.sql("""
            with changed as (
              update catalog.variant v set price = :price from catalog.listing l
              where v.id = :id and l.id = v.listing_id and l.maker_id = :maker
              returning v.listing_id, old.price before),
            noted as (
              insert into catalog.offer_change (variant_id, listing_id, price_before, price_after, officer, at)
              select :id, listing_id, before, :price, cast(:officer as jsonb), :at from changed where before <> :price)
            select listing_id from changed
            """)
                .bind("price", price.amount())
                .bind("id", variant.value())
                .bind("maker", hand.maker.value())
                .bind("officer", officer(hand))
                .bind("at", clock.instant())
                .mapValue(UUID.class)
                .one()
                .switchIfEmpty(Mono.error(() -> NotFound.of("variant", variant.value())))
                .flatMap(listing -> log.append(new CatalogEvent.ListingChanged(listing)));
    }

    Mono<Void> setAvailable(Hand hand, VariantId variant, int available) {
        return database.sql("""
            select v.listing_id, s.on_hand - s.held available
            from catalog.variant v
            join catalog.listing l on l.id = v.listing_id and l.maker_id = :maker
            join catalog.stock s on s.variant_id = v.id
            where v.id = :id for update of s
            """)
                .bind("id", variant.value())
                .bind("maker", hand.maker.value())
                .map(row -> new Counted(ListingRows.uuid(row, "listing_id"), ListingRows.integer(row, "available")))
                .one()
                .switchIfEmpty(Mono.error(() -> NotFound.of("variant", variant.value())))
                .flatMap(before -> stock.setAvailable(variant, available).then(note(hand, variant, before, available)));
    }

    Mono<Void> setToOrder(MakerId maker, VariantId variant, boolean toOrder) {
        return database.sql("""
            select v.id from catalog.variant v join catalog.listing l on l.id = v.listing_id
            where v.id = :id and l.maker_id = :maker
            """)
                .bind("id", variant.value())
                .bind("maker", maker.value())
                .mapValue(UUID.class)
                .one()
                .switchIfEmpty(Mono.error(() -> NotFound.of("variant", variant.value())))
                .then(stock.setToOrder(variant, toOrder));
    }

    private record Counted(UUID listing, int available) {}

    private Mono<Void> note(Hand hand, VariantId variant, Counted before, int available) {
        if (before.available == available) {
            return Mono.empty();
        }
        return database.sql("""
            insert into catalog.offer_change
              (variant_id, listing_id, available_before, available_after, officer, at)
            values (:id, :listing, :before, :after, cast(:officer as jsonb), :at)
            """)
                .bind("id", variant.value())
                .bind("listing", before.listing)
                .bind("before", before.available)
                .bind("after", available)
                .bind("officer", officer(hand))
                .bind("at", clock.instant())
                .then();
    }

    private Parameter officer(Hand hand) {
        return Parameters.in(R2dbcType.VARCHAR, hand.officer == null ? null : rows.write(hand.officer));
    }

    /// The newest first, at most `limit`.
    Flux<OfferChange> changes(ListingId listing, int limit) {
        return database.sql("""
            select v.name, c.price_before, c.price_after, c.available_before, c.available_after,
              c.officer::text officer, c.at
            from catalog.offer_change c join catalog.variant v on v.id = c.variant_id
            where c.listing_id = :listing order by c.id desc limit :limit
            """)
                .bind("listing", listing.value())
                .bind("limit", limit)
                .map(this::toChange)
                .all();
    }

    private OfferChange toChange(Readable row) {
        Long price = row.get("price_before", Long.class);
        Integer pieces = row.get("available_before", Integer.class);
        String officer = row.get("officer", String.class);
        return new OfferChange(
                ListingRows.text(row, "name"),
                price == null ? null : new OfferChange.Price(new Rupiah(price), new Rupiah(priceAfter(row))),
                pieces == null ? null : new OfferChange.Pieces(pieces, ListingRows.integer(row, "available_after")),
                officer == null ? null : rows.officer(officer),
                Objects.requireNonNull(row.get("at", Instant.class)));
    }

    private static long priceAfter(Readable row) {
        return Objects.requireNonNull(row.get("price_after", Long.class));
    }
}
