package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.kernel.log.EventLog;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Brings in many listings that are approved already, a few statements a batch. A listing whose slug is taken is left
/// as it is, also when somebody takes it at this moment.
public final class Importing {

    public static final int BATCH_MAX = 1_000;

    private final DatabaseClient database;
    private final ListingRows rows;
    private final EventLog<CatalogEvent> log;
    private final InstantSource clock;
    private final FoodLaw food;
    private final TransactionalOperator transaction;

    Importing(ListingStore.Deps deps, ListingRows rows, FoodLaw food, TransactionalOperator transaction) {
        this.food = food;
        this.database = deps.database();
        this.log = deps.log();
        this.clock = deps.clock();
        this.rows = rows;
        this.transaction = transaction;
    }

    /// A listing to be brought in. It is on sale at once, so there is something to show and to buy.
    public record ImportedListing(String slug, MakerId maker, ListingContent content, List<NewVariant> variants) {

        public ImportedListing {
            variants = List.copyOf(variants);
            if (content.photos().isEmpty() || variants.isEmpty() || variants.size() > NewVariant.COUNT_MAX) {
                throw new IllegalArgumentException(
                        "%s has no photo, or not 1 to %d variants".formatted(slug, NewVariant.COUNT_MAX));
            }
        }
    }

    /// Whether a listing has or had that slug, live or not.
    public Mono<Boolean> holds(String slug) {
        return database.sql("select exists (select from catalog.slug where slug = :slug) there")
                .bind("slug", slug)
                .mapValue(Boolean.class)
                .one();
    }

    /// @param listings at most [#BATCH_MAX]
    public Mono<Void> live(List<ImportedListing> listings) {
        if (listings.size() > BATCH_MAX) {
            throw new IllegalArgumentException("At most " + BATCH_MAX + " listings come in at once");
        }
        Instant now = clock.instant();
        return Mono.defer(() -> claim(listings))
                .flatMap(fresh -> fresh.isEmpty() ? Mono.empty() : insert(fresh, now))
                .as(transaction::transactional);
    }

    /// A listing with the id that it will have.
    private record Fresh(UUID id, ImportedListing listing) {}

    /// Those whose slugs nobody had; now they have them.
    private Mono<List<Fresh>> claim(List<ImportedListing> listings) {
        Map<String, Fresh> fresh = new LinkedHashMap<>();
        listings.forEach(listing -> fresh.putIfAbsent(listing.slug(), new Fresh(UuidV7.next(clock), listing)));
        return database.sql("""
            insert into catalog.slug (slug, listing_id)
            select slug, id from unnest(cast(:slugs as text[]), cast(:ids as uuid[])) t(slug, id) order by slug
            on conflict do nothing returning slug
            """)
                .bind("slugs", fresh.keySet().toArray(String[]::new))
                .bind("ids", fresh.values().stream().map(Fresh::id).toArray(UUID[]::new))
                .mapValue(String.class)
                .all()
                .collect(Collectors.toSet())
                .map(taken -> fresh.values().stream()
                        .filter(one -> taken.contains(one.listing.slug()))
                        .toList());
    }

    private Mono<Void> insert(List<Fresh> listings, Instant now) {
        Columns columns = new Columns();
        listings.forEach(fresh -> columns.add(fresh.id, fresh.listing));
        return insertListings(columns, now)
                .then(insertVersions(columns, now))
                .then(insertVariants(columns))
                .then(log.appendAll(columns.ids.stream()
                        .map(CatalogEvent.ListingChanged::new)
                        .toList()));
    }

    private Mono<Void> insertListings(Columns columns, Instant now) {
        return database.sql("""
            insert into catalog.listing (id, maker_id, slug, approved_version, published_at, created_at, papers)
            select id, maker, slug, null, null, :at, array_remove(string_to_array(papers, chr(10)), '')
            from unnest(cast(:ids as uuid[]), cast(:makers as uuid[]), cast(:slugs as text[]), cast(:papers as text[]))
              t(id, maker, slug, papers)
            """)
                .bind("papers", columns.papers.toArray(String[]::new))
                .bind("at", now)
                .bind("ids", columns.ids.toArray(UUID[]::new))
                .bind("makers", columns.makers.toArray(UUID[]::new))
                .bind("slugs", columns.slugs.toArray(String[]::new))
                .then();
    }

    private Mono<Void> insertVersions(Columns columns, Instant now) {
        VersionState.Approved approved = new VersionState.Approved(now, IMPORTER);
        return database.sql("""
            with versions as (
              insert into catalog.listing_version (listing_id, number, content, state, state_data, submitted_at)
              select id, 1, cast(content as jsonb), 'Approved', cast(:state as jsonb), :at
              from unnest(cast(:ids as uuid[]), cast(:contents as text[])) t(id, content)
              returning listing_id)
            update catalog.listing l set approved_version = 1, approved_at = :at, published_at = :at
            from versions where l.id = versions.listing_id
            """)
                .bind("state", rows.write(approved))
                .bind("at", now)
                .bind("ids", columns.ids.toArray(UUID[]::new))
                .bind("contents", columns.contents.toArray(String[]::new))
                .then();
    }

    private static final VersionState.Officer IMPORTER = new VersionState.Officer(new UUID(0, 0), "import");

    private Mono<Void> insertVariants(Columns columns) {
        return database.sql("""
            with rows as (
              select * from unnest(cast(:ids as uuid[]), cast(:listings as uuid[]), cast(:positions as int[]),
                cast(:names as text[]), cast(:prices as bigint[]), cast(:stocks as int[]),
                cast(:toOrders as boolean[]))
                t(id, listing, position, name, price, stock, to_order)),
            variants as (
              insert into catalog.variant (id, listing_id, position, name, price)
              select id, listing, position, name, price from rows)
            insert into catalog.stock (variant_id, listing_id, on_hand, to_order)
            select id, listing, stock, to_order from rows
            """)
                .bind("ids", columns.variantIds.toArray(UUID[]::new))
                .bind("listings", columns.variantListings.toArray(UUID[]::new))
                .bind("positions", columns.positions.toArray(Integer[]::new))
                .bind("names", columns.names.toArray(String[]::new))
                .bind("prices", columns.prices.toArray(Long[]::new))
                .bind("stocks", columns.stocks.toArray(Integer[]::new))
                .bind("toOrders", columns.toOrders.toArray(Boolean[]::new))
                .then();
    }

    /// The rows of a batch, column by column, as `unnest` wants them.
    private final class Columns {
        private final List<UUID> ids = new ArrayList<>();
        private final List<UUID> makers = new ArrayList<>();
        private final List<String> slugs = new ArrayList<>();
        private final List<String> papers = new ArrayList<>();
        private final List<String> contents = new ArrayList<>();
        private final List<UUID> variantIds = new ArrayList<>();
        private final List<UUID> variantListings = new ArrayList<>();
        private final List<Integer> positions = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final List<Long> prices = new ArrayList<>();
        private final List<Integer> stocks = new ArrayList<>();
        private final List<Boolean> toOrders = new ArrayList<>();

        private void add(UUID id, ImportedListing listing) {
            ids.add(id);
            makers.add(listing.maker().value());
            slugs.add(listing.slug());
            papers.add(String.join("\n", food.needs(listing.content())));
            contents.add(rows.write(listing.content()));
            for (int position = 0; position < listing.variants().size(); position++) {
                NewVariant variant = listing.variants().get(position);
                variantIds.add(UuidV7.next(clock));
                variantListings.add(id);
                positions.add(position);
                names.add(variant.name());
                prices.add(variant.price().amount());
                stocks.add(variant.stock());
                toOrders.add(variant.toOrder());
            }
        }
    }
}
