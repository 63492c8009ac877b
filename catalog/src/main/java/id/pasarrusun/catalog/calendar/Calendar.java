package id.pasarrusun.catalog.calendar;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.time.Jakarta;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Turns the leaves of the calendar, one for each day in Jakarta, and tells what each day changed by itself: holidays
/// that began or ended, papers that ended or soon will, weeks in which less can be made. How far it was turned is kept,
/// so no day is told twice, and
/// none is left out after a standstill.
public final class Calendar {

    private final DatabaseClient database;
    private final EventLog<CatalogEvent> log;
    private final InstantSource clock;
    private final List<Integer> warnings;
    private final TransactionalOperator transaction;

    Calendar(
            DatabaseClient database,
            EventLog<CatalogEvent> log,
            InstantSource clock,
            CalendarSettings settings,
            TransactionalOperator transaction) {
        this.database = database;
        this.log = log;
        this.clock = clock;
        this.warnings = settings.warnings();
        this.transaction = transaction;
    }

    /// Tells what changed on the days since it was last turned.
    public Mono<Void> turn() {
        return last().flatMap(this::tell).as(transaction::transactional);
    }

    /// The day that it shows. Whoever else turns it waits here, and finds nothing to do.
    private Mono<LocalDate> last() {
        return database.sql("select day from catalog.calendar for update")
                .mapValue(LocalDate.class)
                .one()
                .switchIfEmpty(Mono.defer(this::hang));
    }

    /// The first leaf is yesterday's, so that nothing of today is missed.
    private Mono<LocalDate> hang() {
        return database.sql("""
            insert into catalog.calendar (day) values (:day) on conflict (single) do update set day = calendar.day
            returning day
            """)
                .bind("day", today().minusDays(1))
                .mapValue(LocalDate.class)
                .one();
    }

    private Mono<Void> tell(LocalDate last) {
        LocalDate today = today();
        return last.isBefore(today) ? tell(last, today) : Mono.empty();
    }

    private Mono<Void> tell(LocalDate last, LocalDate today) {
        return Flux.concat(comings(last, today), ended(last, today), ending(last, today), made())
                .collectList()
                .flatMap(log::appendAll)
                .then(database.sql("update catalog.calendar set day = :today")
                        .bind("today", today)
                        .then());
    }

    /// Makers whose holiday began on one of the days, or ended on the day before one.
    private Flux<CatalogEvent> comings(LocalDate last, LocalDate today) {
        return between("""
            select maker_id from catalog.away where from_day > :last and from_day <= :today
            union
            select maker_id from catalog.away where until_day >= :last and until_day < :today
            """, last, today).mapValue(UUID.class).all().map(CatalogEvent.MakerChanged::new);
    }

    /// Listings that need a paper of a kind of which one ended.
    private Flux<CatalogEvent> ended(LocalDate last, LocalDate today) {
        return between("""
            select distinct l.id
            from catalog.permit p
            join catalog.listing l on l.maker_id = p.maker_id and array[p.kind, p.kind || ' ' || p.number] && l.papers
            where p.state = 'VALID' and p.expires_on >= :last and p.expires_on < :today
            """, last, today).mapValue(UUID.class).all().map(CatalogEvent.ListingChanged::new);
    }

    /// Papers whose end came as near as one of the warnings says. After a standstill only the nearest is told.
    private Flux<CatalogEvent> ending(LocalDate last, LocalDate today) {
        return between("""
            select p.id, min(w.days) days
            from catalog.permit p cross join unnest(cast(:warnings as int[])) w(days)
            where p.state = 'VALID' and p.expires_on >= :today
              and p.expires_on - w.days > :last and p.expires_on - w.days <= :today
            group by p.id
            """, last, today)
                .bind("warnings", warnings.toArray(Integer[]::new))
                .map(row -> (CatalogEvent) new CatalogEvent.PermitEnding(
                        Objects.requireNonNull(row.get("id", UUID.class)),
                        Objects.requireNonNull(row.get("days", Integer.class))))
                .all();
    }

    /// Listings of which something is made to order: each day leaves less of the week, and each week brings another.
    private Flux<CatalogEvent> made() {
        return database.sql("select distinct listing_id from catalog.stock where to_order")
                .mapValue(UUID.class)
                .all()
                .map(CatalogEvent.ListingChanged::new);
    }

    private GenericExecuteSpec between(String question, LocalDate last, LocalDate today) {
        return database.sql(question).bind("last", last).bind("today", today);
    }

    private LocalDate today() {
        return Jakarta.day(clock.instant());
    }
}
