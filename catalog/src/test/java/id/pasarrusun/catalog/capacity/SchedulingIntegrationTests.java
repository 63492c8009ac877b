package id.pasarrusun.catalog.capacity;

import static id.pasarrusun.catalog.CatalogWorld.await;
import static id.pasarrusun.catalog.CatalogWorld.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.catalog.CatalogWorld;
import id.pasarrusun.catalog.capacity.Pause.Kind;
import id.pasarrusun.catalog.capacity.Scheduled.Reason;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.failure.NotFound;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;

class SchedulingIntegrationTests {

    private final CatalogWorld world = CatalogWorld.fresh(SchedulingIntegrationTests.class);
    private final Scheduling scheduling = world.the(Scheduling.class);
    private final MakerId ratmi = world.ratmi;
    private final LocalDate today = world.the(Workweeks.class).today();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void remembersWhatAMakerSaidLast() {
        done(scheduling.perWeek(ratmi, Craft.ANYAMAN, 5));
        done(scheduling.perWeek(ratmi, Craft.ANYAMAN, 4));
        done(scheduling.daysOff(ratmi, Set.of(DayOfWeek.FRIDAY)));
        done(scheduling.daysOff(ratmi, Set.of(DayOfWeek.SUNDAY)));
        Pause school = paused(Kind.BLACKOUT, today.plusDays(9), today.plusDays(20));
        Pause home = paused(Kind.HOLIDAY, today.plusDays(3), today.plusDays(12));

        assertThat(week())
                .isEqualTo(new Workweek(Map.of(Craft.ANYAMAN, 4), Set.of(DayOfWeek.SUNDAY), List.of(home, school)));
        assertThat(world.the(Workshops.class).of(List.of(ratmi)).block())
                .containsEntry(
                        new Bench(ratmi, Craft.ANYAMAN),
                        new Workshop(
                                4,
                                new Workdays(Set.of(DayOfWeek.SUNDAY), List.of(school.days(), home.days())),
                                Map.of()));
    }

    @Test
    void refusesWhatNobodyCanKeep() {
        assertThatThrownBy(() -> scheduling.perWeek(ratmi, Craft.ANYAMAN, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scheduling.perWeek(ratmi, Craft.ANYAMAN, scheduling.perWeekMax() + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scheduling.daysOff(ratmi, EnumSet.allOf(DayOfWeek.class)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhyDaysCannotBeCrossedOut() {
        paused(Kind.HOLIDAY, today.plusDays(3), today.plusDays(5));

        assertThat(pause(Kind.HOLIDAY, today.plusDays(5), today.plusDays(6))).isEqualTo(refused(Reason.OVERLAPS));
        assertThat(pause(Kind.HOLIDAY, today.minusDays(3), today.minusDays(1))).isEqualTo(refused(Reason.PAST));
        assertThat(pause(Kind.HOLIDAY, today, today.plusDays(401))).isEqualTo(refused(Reason.TOO_FAR));
        assertThat(pause(Kind.BLACKOUT, today.plusDays(5), today.plusDays(6))).isInstanceOf(Scheduled.Done.class);
        for (int week = 1; week < 20; week++) {
            paused(Kind.BLACKOUT, today.plusWeeks(week + 1), today.plusWeeks(week + 1));
        }
        assertThat(pause(Kind.BLACKOUT, today, today)).isEqualTo(refused(Reason.TOO_MANY));
    }

    @Test
    void movesWhatIsCrossedOutAndOnlyHerOwn() {
        Pause home = paused(Kind.HOLIDAY, today.plusDays(3), today.plusDays(5));
        Stretch longer = new Stretch(today.plusDays(2), today.plusDays(6));
        MakerId yanti = world.enrol("yanti");

        assertThatThrownBy(() -> await(scheduling.change(yanti, home.id(), longer, "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> await(scheduling.end(yanti, home.id()))).isInstanceOf(NotFound.class);
        Pause changed = new Pause(home.id(), Kind.HOLIDAY, longer, "Mudik");
        assertThat(await(scheduling.change(ratmi, home.id(), longer, "Mudik"))).isEqualTo(new Scheduled.Done(changed));
        assertThat(week().pauses()).containsExactly(changed);
    }

    @Test
    void endsAHolidayThatHasBegunAndForgetsOneThatHasNot() {
        Pause begun = paused(Kind.HOLIDAY, today.minusDays(2), today.plusDays(2));
        Pause coming = paused(Kind.HOLIDAY, today.plusDays(9), today.plusDays(12));
        assertThat(week().holidayOn(today)).contains(begun);

        assertThat(await(scheduling.end(ratmi, begun.id()))).isEqualTo(begun);
        assertThat(await(scheduling.end(ratmi, coming.id()))).isEqualTo(coming);

        assertThat(week().pauses()).isEmpty();
        assertThat(untils()).containsExactly(today.minusDays(1));
    }

    /// The index follows that news at once.
    @Test
    void tellsOfEveryChange() {
        long before = told();

        Pause home = paused(Kind.HOLIDAY, today, today.plusDays(5));
        await(scheduling.end(ratmi, home.id()));

        assertThat(told()).isEqualTo(before + 2);
    }

    private List<LocalDate> untils() {
        return await(world.the(DatabaseClient.class)
                .sql("select until_day from catalog.away")
                .mapValue(LocalDate.class)
                .all()
                .collectList());
    }

    private long told() {
        return await(world.the(DatabaseClient.class)
                .sql("select count(*) from catalog.log where kind = 'MakerChanged'")
                .mapValue(Long.class)
                .one());
    }

    private Pause paused(Kind kind, LocalDate from, LocalDate until) {
        return ((Scheduled.Done) pause(kind, from, until)).pause();
    }

    private Scheduled pause(Kind kind, LocalDate from, LocalDate until) {
        return await(scheduling.pause(ratmi, kind, new Stretch(from, until), " Mudik "));
    }

    private static Scheduled refused(Reason reason) {
        return new Scheduled.Refused(reason);
    }

    private Workweek week() {
        return world.the(Workweeks.class)
                .of(ratmi)
                .blockOptional(Duration.ofSeconds(20))
                .orElseThrow();
    }
}
