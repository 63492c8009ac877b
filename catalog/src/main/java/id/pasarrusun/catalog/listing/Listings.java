package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.capacity.Bench;
import id.pasarrusun.catalog.capacity.Supply;
import id.pasarrusun.catalog.capacity.Workshop;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.stock.Shelf;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.kernel.time.Jakarta;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What is in the shop window. A listing is live while its maker may sell, a version of it is approved and the papers
/// that it needs hold; on sale it is while she is not away besides. Both are asked each time and never noted down.
public final class Listings {

    private static final String LIVE = """
        select l.id, l.slug, l.maker_id, l.approved_version, l.published_at, l.away_until,
          lv.content::text content, %s,
          (select coalesce(string_agg(p.kind || ' ' || p.number, chr(10) order by p.kind, p.number), '')
           from catalog.listing own cross join unnest(own.papers) need
           join catalog.permit p on p.maker_id = own.maker_id and need in (p.kind, p.kind || ' ' || p.number)
           where own.id = l.id and p.state = 'VALID' and (p.expires_on is null or p.expires_on >= :day)) papers
        from catalog.live(:day) l
        join catalog.listing_version lv on lv.listing_id = l.id and lv.number = l.approved_version
        """.formatted(ListingRows.VARIANTS);

    private static final String ON_SALE = "where l.away_until is null ";

    private static final String QUOTES = """
        select v.id variant_id, v.name variant_name, v.price, s.on_hand, s.held, s.to_order,
          l.id listing_id, l.slug, l.maker_id,
          w.id is not null live, w.away_until,
          (select count(*) from catalog.variant sibling where sibling.listing_id = l.id) siblings,
          lv.content::text content
        from catalog.variant v
        join catalog.stock s on s.variant_id = v.id
        join catalog.listing l on l.id = v.listing_id
        left join catalog.live(:day) w on w.id = l.id
        join catalog.listing_version lv on lv.listing_id = l.id and lv.number = coalesce(l.approved_version, 1)
        where v.id = any(:ids)
        """;

    private final DatabaseClient database;
    private final Makers makers;
    private final ListingRows rows;
    private final Supplies supplies;
    private final InstantSource clock;

    Listings(DatabaseClient database, Makers makers, ListingRows rows, Supplies supplies, InstantSource clock) {
        this.database = database;
        this.makers = makers;
        this.rows = rows;
        this.supplies = supplies;
        this.clock = clock;
    }

    /// The listing that has or had the slug; its own says which one it has now.
    public Mono<LiveListing> findLive(String slug) {
        return live(asked(LIVE + "where l.id = (select listing_id from catalog.slug where slug = :slug)")
                        .bind("slug", slug))
                .next();
    }

    /// Those of the listings that are on sale.
    public Mono<Map<ListingId, LiveListing>> onSale(Collection<ListingId> ids) {
        if (ids.isEmpty()) {
            return Mono.just(Map.of());
        }
        UUID[] values = ids.stream().map(ListingId::value).toArray(UUID[]::new);
        return live(asked(LIVE + ON_SALE + "and l.id = any(:ids)").bind("ids", values))
                .collectMap(LiveListing::id);
    }

    /// A maker's live listings, newest first: at most `limit` behind the first `offset`.
    public Flux<LiveListing> liveOf(MakerId maker, int offset, int limit) {
        return live(asked(LIVE + """
            where l.maker_id = :maker order by l.published_at desc, l.id desc offset :offset limit :limit
            """)
                .bind("maker", maker.value())
                .bind("offset", offset)
                .bind("limit", limit));
    }

    /// How many live listings each of the makers has who has any.
    public Mono<Map<MakerId, Long>> count(Collection<MakerId> makers) {
        if (makers.isEmpty()) {
            return Mono.just(Map.of());
        }
        return asked("""
            select l.maker_id, count(*) n from catalog.live(:day) l where l.maker_id = any(:makers) group by l.maker_id
            """)
                .bind("makers", makers.stream().map(MakerId::value).toArray(UUID[]::new))
                .map(row -> Map.entry(
                        new MakerId(ListingRows.uuid(row, "maker_id")),
                        Objects.requireNonNull(row.get("n", Long.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /// What is on sale, newest first.
    public Flux<LiveListing> newest(int limit) {
        return live(asked(LIVE + ON_SALE + "order by l.published_at desc, l.id desc limit :limit")
                .bind("limit", limit));
    }

    /// Where a live listing is found, and since when it is as it is.
    public record Mark(ListingId id, String slug, Instant approvedAt) {}

    /// The marks of live listings from `first` on in the order of their ids, for those who need no more of very many.
    public Flux<Mark> marksFrom(ListingId first, int limit) {
        return marks(first, ">=", limit);
    }

    /// The same behind `last`.
    public Flux<Mark> marksBehind(ListingId last, int limit) {
        return marks(last, ">", limit);
    }

    private Flux<Mark> marks(ListingId border, String side, int limit) {
        return asked("""
            select l.id, l.slug, l.approved_at from catalog.live(:day) l
            where l.id %s :border order by l.id limit :limit
            """.formatted(side))
                .bind("border", border.value())
                .bind("limit", limit)
                .map(row -> new Mark(
                        new ListingId(ListingRows.uuid(row, "id")),
                        ListingRows.text(row, "slug"),
                        Objects.requireNonNull(row.get("approved_at", Instant.class))))
                .all();
    }

    /// So many live listings as were asked for, or what is left of them.
    ///
    /// @param number     counts from 1, in the order of their ids
    /// @param first      the first of them
    /// @param approvedAt when the last of them was approved
    public record Stretch(long number, ListingId first, Instant approvedAt) {}

    /// All live listings in stretches of `size`.
    public Flux<Stretch> stretches(int size) {
        return asked("""
            select (n - 1) / :size + 1 number, (array_agg(id order by n))[1] first, max(approved_at) approved_at
            from (select row_number() over (order by l.id) n, l.id, l.approved_at from catalog.live(:day) l) numbered
            group by 1 order by 1
            """)
                .bind("size", size)
                .map(row -> new Stretch(
                        Objects.requireNonNull(row.get("number", Long.class)),
                        new ListingId(ListingRows.uuid(row, "first")),
                        Objects.requireNonNull(row.get("approved_at", Instant.class))))
                .all();
    }

    /// What is on sale, against the order of the ids, which is that of their beginning.
    public Flux<LiveListing> before(ListingId first, int limit) {
        return live(asked(LIVE + ON_SALE + "and l.id < :first order by l.id desc limit :limit")
                .bind("first", first.value())
                .bind("limit", limit));
    }

    /// What is on sale in the order of the ids, for those who walk through all of it.
    public Flux<LiveListing> after(ListingId last, int limit) {
        return live(asked(LIVE + ON_SALE + "and l.id > :last order by l.id limit :limit")
                .bind("last", last.value())
                .bind("limit", limit));
    }

    /// Today's quotes of the variants that exist, also of those no longer live.
    public Mono<Map<VariantId, Quote>> quotes(Collection<VariantId> ids) {
        if (ids.isEmpty()) {
            return Mono.just(Map.of());
        }
        return asked(QUOTES)
                .bind("ids", ids.stream().map(VariantId::value).toArray(UUID[]::new))
                .map(this::toUnnamed)
                .all()
                .collectList()
                .flatMap(this::named);
    }

    /// A question about today.
    private GenericExecuteSpec asked(String question) {
        return database.sql(question).bind("day", Jakarta.day(clock.instant()));
    }

    private Flux<LiveListing> live(GenericExecuteSpec statement) {
        return statement
                .map(this::toUnsigned)
                .all()
                .collectList()
                .flatMapMany(found -> surroundings(
                                found.stream().map(Unsigned::maker).toList(),
                                found.stream()
                                        .filter(Unsigned::isMade)
                                        .map(Unsigned::maker)
                                        .toList())
                        .flatMapIterable(around -> found.stream()
                                .map(listing -> around.complete(listing))
                                .toList()));
    }

    private Mono<Map<VariantId, Quote>> named(List<Unnamed> quotes) {
        return surroundings(
                        quotes.stream().map(Unnamed::maker).toList(),
                        quotes.stream()
                                .filter(Unnamed::isMade)
                                .map(Unnamed::maker)
                                .toList())
                .map(around -> quotes.stream()
                        .map(around::complete)
                        .collect(Collectors.toMap(Quote::variant, quote -> quote)));
    }

    /// @param busy those of whose things some are made to order
    private Mono<Surroundings> surroundings(List<MakerId> all, List<MakerId> busy) {
        return makers.cards(all.stream().distinct().toList())
                .zipWhen(
                        cards -> supplies.benches(busy),
                        (cards, benches) -> new Surroundings(supplies, cards, benches));
    }

    /// Whose things they are, and what can be made of them.
    private record Surroundings(Supplies supplies, Map<MakerId, MakerCard> cards, Map<Bench, Workshop> benches) {

        LiveListing complete(Unsigned listing) {
            Supplies.Thing thing = new Supplies.Thing(listing.maker, listing.content, listing.awayUntil);
            List<Variant> variants = listing.variants.stream()
                    .map(variant -> variant.with(supplies.of(variant.supply().shelf(), thing, benches)))
                    .toList();
            return listing.by(Objects.requireNonNull(cards.get(listing.maker())), variants);
        }

        Quote complete(Unnamed quote) {
            Supplies.Thing thing = new Supplies.Thing(quote.maker, quote.content, quote.readings.awayUntil);
            return quote.by(
                    Objects.requireNonNull(cards.get(quote.maker())),
                    supplies.of(quote.readings.shelf, thing, benches));
        }
    }

    /// A live listing before its maker's card is known.
    private record Unsigned(
            ListingId id,
            String slug,
            MakerId maker,
            int version,
            ListingContent content,
            List<Variant> variants,
            Instant at,
            @Nullable LocalDate awayUntil,
            List<String> papers) {

        boolean isMade() {
            return variants.stream()
                    .anyMatch(variant -> variant.supply().shelf().toOrder());
        }

        LiveListing by(MakerCard card, List<Variant> supplied) {
            return new LiveListing(id, slug, card, version, content, supplied, at, awayUntil, papers);
        }
    }

    /// A quote before its maker's card is known.
    private record Unnamed(Readings readings, MakerId maker, ListingContent content) {

        boolean isMade() {
            return readings.shelf.toOrder();
        }

        Quote by(MakerCard card, Supply supply) {
            return new Quote(
                    readings.variant,
                    readings.listing,
                    readings.slug,
                    readings.full(content.name()),
                    readings.full(content.english().name()),
                    card,
                    readings.price,
                    supply,
                    readings.live,
                    content.photos().isEmpty() ? null : content.photos().getFirst(),
                    content.promisedDays(),
                    content.food() != null && content.food().staysNearby());
        }
    }

    /// What a quote's row says by itself.
    private record Readings(
            VariantId variant,
            ListingId listing,
            String slug,
            String variantName,
            boolean several,
            Rupiah price,
            Shelf shelf,
            boolean live,
            @Nullable LocalDate awayUntil) {

        String full(String name) {
            return several && !name.isEmpty() ? name + " – " + variantName : name;
        }
    }

    private Unsigned toUnsigned(Readable row) {
        return new Unsigned(
                new ListingId(ListingRows.uuid(row, "id")),
                ListingRows.text(row, "slug"),
                new MakerId(ListingRows.uuid(row, "maker_id")),
                ListingRows.integer(row, "approved_version"),
                rows.content(row),
                rows.variants(row),
                Objects.requireNonNull(row.get("published_at", Instant.class)),
                row.get("away_until", LocalDate.class),
                ListingRows.text(row, "papers").lines().distinct().toList());
    }

    private Unnamed toUnnamed(Readable row) {
        Readings readings = new Readings(
                new VariantId(ListingRows.uuid(row, "variant_id")),
                new ListingId(ListingRows.uuid(row, "listing_id")),
                ListingRows.text(row, "slug"),
                ListingRows.text(row, "variant_name"),
                Objects.requireNonNull(row.get("siblings", Long.class)) > 1,
                new Rupiah(Objects.requireNonNull(row.get("price", Long.class))),
                new Shelf(
                        ListingRows.integer(row, "on_hand"),
                        ListingRows.integer(row, "held"),
                        Objects.requireNonNull(row.get("to_order", Boolean.class))),
                Objects.requireNonNull(row.get("live", Boolean.class)),
                row.get("away_until", LocalDate.class));
        return new Unnamed(readings, new MakerId(ListingRows.uuid(row, "maker_id")), rows.content(row));
    }
}
