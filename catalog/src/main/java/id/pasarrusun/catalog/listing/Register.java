package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.time.Jakarta;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// All listings of all makers, drafts and withdrawn ones too, for officers who take stock of them.
public final class Register {

    private static final String LATEST = """
        from catalog.listing l
        join lateral (select * from catalog.listing_version v where v.listing_id = l.id
                      order by v.number desc limit 1) lv on true
        """;

    private final DatabaseClient database;
    private final ListingRows rows;
    private final InstantSource clock;

    Register(DatabaseClient database, ListingRows rows, InstantSource clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /// Which listings are meant; what is null is not asked.
    ///
    /// @param state  the simple name of a [VersionState], of the latest version
    /// @param live   whether it may be seen today
    public record Filter(
            @Nullable MakerId maker,
            @Nullable Craft craft,
            @Nullable String state,
            @Nullable Boolean live) {

        public static final Filter ALL = new Filter(null, null, null, null);
    }

    /// @param live whether it may be seen today
    public record Entry(StudioListing listing, boolean live) {}

    /// In the order of their ids, which is that of their beginning, behind `last`.
    public Flux<Entry> after(ListingId last, Filter filter, int limit) {
        MakerId maker = filter.maker;
        Craft craft = filter.craft;
        return database.sql("""
            select l.id listing_id, l.slug, l.maker_id, l.approved_version, l.revision,
              lv.number, lv.content::text content, lv.state, lv.state_data::text state_data,
              coalesce(shown.live, false) live, %s
            %s
            left join lateral (select true live from catalog.live(:day) s where s.id = l.id) shown on true
            where l.id > :last
              and (:maker is null or l.maker_id = :maker)
              and (:craft is null or lv.content ->> 'craft' = :craft)
              and (:state is null or lv.state = :state)
              and (:live is null or coalesce(shown.live, false) = :live)
            order by l.id limit :limit
            """.formatted(ListingRows.VARIANTS, LATEST))
                .bind("day", Jakarta.day(clock.instant()))
                .bind("last", last.value())
                .bind("maker", maker == null ? Parameters.in(UUID.class) : Parameters.in(maker.value()))
                .bind("craft", Parameters.in(R2dbcType.VARCHAR, craft == null ? null : craft.name()))
                .bind("state", Parameters.in(R2dbcType.VARCHAR, filter.state))
                .bind("live", Parameters.in(R2dbcType.BOOLEAN, filter.live))
                .bind("limit", limit)
                .map(row -> new Entry(rows.studio(row), Boolean.TRUE.equals(row.get("live", Boolean.class))))
                .all();
    }

    /// A maker's listing under its name, whatever the size of its letters and the blanks in it.
    public record Named(MakerId maker, String name) {

        public Named {
            name = name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }

    /// Those of `wanted` that there are.
    public Mono<Map<Named, ListingId>> named(Collection<Named> wanted) {
        return database.sql("select l.id, l.maker_id, lv.content ->> 'name' name " + LATEST + """
            where l.maker_id = any(:makers)
              and lower(regexp_replace(btrim(lv.content ->> 'name'), '\\s+', ' ', 'g')) = any(:names)
            order by l.id desc
            """)
                .bind(
                        "makers",
                        wanted.stream()
                                .map(named -> named.maker.value())
                                .distinct()
                                .toArray(UUID[]::new))
                .bind("names", wanted.stream().map(Named::name).distinct().toArray(String[]::new))
                .map(row -> Map.entry(
                        new Named(
                                new MakerId(ListingRows.uuid(row, "maker_id")),
                                Objects.requireNonNull(row.get("name", String.class))),
                        new ListingId(ListingRows.uuid(row, "id"))))
                .all()
                .filter(found -> wanted.contains(found.getKey()))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
