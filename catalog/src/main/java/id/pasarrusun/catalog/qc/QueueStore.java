package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.qc.QueueFilter.Whose;
import id.pasarrusun.catalog.qc.QueuePage.Place;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Reads the queue. Contents are read of the lines of one page only; all else comes from indexes, and each combination
/// of filters is a statement of its own, so that the planner sees which index fits.
final class QueueStore {

    private final DatabaseClient database;
    private final JsonMapper json;
    private final ServiceTarget target;
    private final InstantSource clock;

    QueueStore(DatabaseClient database, JsonMapper json, ServiceTarget target, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.target = target;
        this.clock = clock;
    }

    /// What is asked for.
    ///
    /// @param state in which the versions are
    /// @param me who asks
    record Asked(Class<? extends VersionState> state, QueueFilter filter, UUID me) {}

    /// At most `limit` behind `after`, those that wait longest first.
    Mono<QueuePage> page(Asked asked, @Nullable Place after, int limit) {
        Map<String, Object> binds = new HashMap<>(Map.of("limit", limit + 1));
        String behind = "";
        if (after != null) {
            behind = " and (v.submitted_at, v.listing_id) > (:since, :listing)";
            binds.put("since", after.since());
            binds.put("listing", after.listing().value());
        }
        String sql = """
            select v.listing_id, v.number, v.submitted_at, v.craft, v.content ->> 'name' name,
              (v.content -> 'photos' -> 0)::text face, m.name maker, t.name tower,
              a.officer_id, a.officer_name, a.at taken_at
            from %s
            join catalog.listing l on l.id = v.listing_id
            join catalog.maker m on m.id = l.maker_id
            join catalog.tower t on t.slug = m.tower
            where %s%s
            order by v.submitted_at, v.listing_id limit :limit
            """.formatted(from(asked), where(asked, binds), behind);
        return database.sql(sql)
                .bindValues(binds)
                .map(this::item)
                .all()
                .collectList()
                .map(items -> page(items, limit));
    }

    private static QueuePage page(List<QueueItem> items, int limit) {
        if (items.size() <= limit) {
            return new QueuePage(items, null);
        }
        QueueItem last = items.get(limit - 1);
        return new QueuePage(items.subList(0, limit), new Place(last.since(), last.listing()));
    }

    /// Of all that the filter's craft and tower leave, whoever holds them and however long they wait.
    Mono<QueueCounts> counts(Asked asked) {
        QueueFilter filter = asked.filter;
        QueueFilter wide = new QueueFilter(filter.craft(), filter.tower(), Whose.ANYBODY, false);
        Asked all = new Asked(asked.state, wide, asked.me);
        Instant now = clock.instant();
        Map<String, Object> binds =
                new HashMap<>(Map.of("missed", target.missed(now), "near", target.near(now), "me", asked.me));
        String places = filter.tower() == null
                ? ""
                : " join catalog.listing l on l.id = v.listing_id join catalog.maker m on m.id = l.maker_id";
        String sql = """
            select cast(count(*) as int) n,
              cast(count(*) filter (where v.submitted_at <= :missed) as int) missed,
              cast(count(*) filter (where v.submitted_at > :missed and v.submitted_at <= :near) as int) near,
              cast(count(*) filter (where a.officer_id = :me) as int) mine,
              cast(count(*) filter (where a.officer_id is null) as int) nobodys
            from %s%s where %s
            """.formatted(from(all), places, where(all, binds));
        return database.sql(sql).bindValues(binds).map(QueueStore::tally).one();
    }

    /// Who holds what only matters to the whole queue, so that it is joined from the left.
    private static String from(Asked asked) {
        String join = asked.filter.whose() == Whose.MINE ? "join" : "left join";
        return "catalog.listing_version v " + join
                + " catalog.review_assignment a on a.listing_id = v.listing_id and a.number = v.number";
    }

    /// The state stands in the statement itself: an index of the rows in one state serves no parameter.
    private String where(Asked asked, Map<String, Object> binds) {
        QueueFilter filter = asked.filter;
        StringBuilder where = new StringBuilder("v.state = '" + asked.state.getSimpleName() + "'");
        if (filter.craft() != null) {
            where.append(" and v.craft = :craft");
            binds.put("craft", filter.craft().slug());
        }
        if (filter.tower() != null) {
            where.append(" and m.tower = :tower");
            binds.put("tower", filter.tower());
        }
        if (filter.missed()) {
            where.append(" and v.submitted_at <= :border");
            binds.put("border", target.missed(clock.instant()));
        }
        switch (filter.whose()) {
            case ANYBODY -> {}
            // not that the join found none, for then the planner expects hardly a row and sorts them all
            case NOBODY ->
                where.append(" and not exists (select from catalog.review_assignment h"
                        + " where h.listing_id = v.listing_id and h.number = v.number)");
            case MINE -> {
                where.append(" and a.officer_id = :me");
                binds.put("me", asked.me);
            }
        }
        return where.toString();
    }

    private QueueItem item(Readable row) {
        String face = row.get("face", String.class);
        UUID officer = row.get("officer_id", UUID.class);
        return new QueueItem(
                new ListingId(required(row, "listing_id", UUID.class)),
                required(row, "number", Integer.class),
                required(row, "name", String.class),
                Craft.ofSlug(required(row, "craft", String.class)),
                face == null ? null : json.readValue(face, Photo.class),
                new QueueItem.Origin(required(row, "maker", String.class), required(row, "tower", String.class)),
                required(row, "submitted_at", Instant.class),
                officer == null ? null : holder(row));
    }

    /// Of the columns `officer_id`, `officer_name` and `taken_at`.
    static Holder holder(Readable row) {
        Officer officer =
                new Officer(required(row, "officer_id", UUID.class), required(row, "officer_name", String.class));
        return new Holder(officer, required(row, "taken_at", Instant.class));
    }

    private static QueueCounts tally(Readable row) {
        return new QueueCounts(
                required(row, "n", Integer.class),
                required(row, "missed", Integer.class),
                required(row, "near", Integer.class),
                required(row, "mine", Integer.class),
                required(row, "nobodys", Integer.class));
    }

    static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
