package id.pasarrusun.catalog.capacity;

import id.pasarrusun.catalog.capacity.Pause.Kind;
import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.kernel.log.EventLog;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// What a maker says about her own work, and nobody for her: how much she makes, when she is free, when she is away.
/// Orders that she has taken keep their dates.
public final class Scheduling {

    private final DatabaseClient database;
    private final Workweeks workweeks;
    private final CapacitySettings settings;
    private final Around around;

    Scheduling(DatabaseClient database, Workweeks workweeks, CapacitySettings settings, Around around) {
        this.database = database;
        this.workweeks = workweeks;
        this.settings = settings;
        this.around = around;
    }

    /// What scheduling asks of other rooms.
    record Around(EventLog<CatalogEvent> log, InstantSource clock, TransactionalOperator transaction) {}

    /// The most pieces that she may say of a week.
    public int perWeekMax() {
        return settings.perWeekMax();
    }

    /// So many pieces of the craft from now on; of none, nothing is made to order.
    public Mono<Void> perWeek(MakerId maker, Craft craft, int pieces) {
        if (pieces < 0 || pieces > settings.perWeekMax()) {
            throw new IllegalArgumentException("Nobody makes " + pieces + " pieces in a week");
        }
        return Mono.defer(() -> database.sql("""
            insert into catalog.capacity (maker_id, craft, per_week, said_at) values (:maker, :craft, :pieces, :at)
            on conflict (maker_id, craft) do update set per_week = excluded.per_week, said_at = excluded.said_at
            """)
                .bind("maker", maker.value())
                .bind("craft", craft.slug())
                .bind("pieces", pieces)
                .bind("at", around.clock().instant())
                .then()
                .then(changed(maker))
                .as(around.transaction()::transactional));
    }

    /// Exactly these weekdays are free from now on; one at least is left for work.
    public Mono<Void> daysOff(MakerId maker, Set<DayOfWeek> days) {
        if (days.size() == Week.DAYS) {
            throw new IllegalArgumentException("Somebody who works has one day on which she does");
        }
        Integer[] weekdays = days.stream().map(DayOfWeek::getValue).toArray(Integer[]::new);
        return lock(maker)
                .then(database.sql("delete from catalog.day_off where maker_id = :maker")
                        .bind("maker", maker.value())
                        .then())
                .then(database.sql("""
                    insert into catalog.day_off (maker_id, weekday)
                    select :maker, unnest(cast(:days as int[]))
                    """)
                        .bind("maker", maker.value())
                        .bind("days", weekdays)
                        .then())
                .then(changed(maker))
                .as(around.transaction()::transactional);
    }

    /// Crosses days out.
    public Mono<Scheduled> pause(MakerId maker, Kind kind, Stretch days, String occasion) {
        return lock(maker)
                .then(workweeks.of(maker))
                .flatMap(week ->
                        put(maker, week, new Pause(UuidV7.next(around.clock()), kind, days, shortened(occasion))))
                .as(around.transaction()::transactional);
    }

    /// Moves or renames what she crossed out.
    ///
    /// @throws NotFound when she has none such, or it is over
    public Mono<Scheduled> change(MakerId maker, UUID id, Stretch days, String occasion) {
        return lock(maker)
                .then(workweeks.of(maker))
                .flatMap(week -> put(maker, week, new Pause(id, find(week, id).kind(), days, shortened(occasion))))
                .as(around.transaction()::transactional);
    }

    private Mono<Scheduled> put(MakerId maker, Workweek week, Pause pause) {
        Optional<Scheduled.Reason> objection = week.objection(pause, workweeks.today(), settings);
        return objection.isPresent()
                ? Mono.just(new Scheduled.Refused(objection.get()))
                : write(maker, pause).then(changed(maker)).thenReturn(new Scheduled.Done(pause));
    }

    /// Works again from today on, or never stops: what has not begun by today is as if it had not been. What it was.
    ///
    /// @throws NotFound when she has none such, or it is over
    public Mono<Pause> end(MakerId maker, UUID id) {
        return lock(maker)
                .then(workweeks.of(maker))
                .map(week -> find(week, id))
                .delayUntil(pause -> end(maker, pause).then(changed(maker)))
                .as(around.transaction()::transactional);
    }

    private static Pause find(Workweek week, UUID id) {
        return week.pauses().stream()
                .filter(pause -> pause.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of("pause", id));
    }

    private Mono<Void> end(MakerId maker, Pause pause) {
        LocalDate today = workweeks.today();
        return pause.days().from().isBefore(today)
                ? write(
                        maker,
                        new Pause(
                                pause.id(),
                                pause.kind(),
                                new Stretch(pause.days().from(), today.minusDays(1)),
                                pause.occasion()))
                : database.sql("delete from %s where id = :id"
                                .formatted(pause.kind().table()))
                        .bind("id", pause.id())
                        .then();
    }

    private Mono<Void> write(MakerId maker, Pause pause) {
        return database.sql("""
            insert into %1$s (id, maker_id, from_day, until_day, %2$s) values (:id, :maker, :from, :until, :words)
            on conflict (id) do update set from_day = excluded.from_day, until_day = excluded.until_day,
              %2$s = excluded.%2$s
            """.formatted(pause.kind().table(), pause.kind().words()))
                .bind("id", pause.id())
                .bind("maker", maker.value())
                .bind("from", pause.days().from())
                .bind("until", pause.days().until())
                .bind("words", pause.occasion())
                .then();
    }

    /// What she says follows each other, also when her thumb was quick.
    private Mono<Void> lock(MakerId maker) {
        return database.sql("select id from catalog.maker where id = :id for update")
                .bind("id", maker.value())
                .mapValue(UUID.class)
                .one()
                .switchIfEmpty(Mono.error(() -> NotFound.of("maker", maker.value())))
                .then();
    }

    private Mono<Void> changed(MakerId maker) {
        return around.log().append(new CatalogEvent.MakerChanged(maker.value()));
    }

    private static String shortened(String occasion) {
        String words = occasion.strip();
        return words.length() > Pause.OCCASION_MAX ? words.substring(0, Pause.OCCASION_MAX) : words;
    }
}
