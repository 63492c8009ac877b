package id.pasarrusun.catalog.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.catalog.capacity.Workshop.Outlook;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkshopTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Week FIRST = new Week(MONDAY);
    private static final Workshop FIVE = new Workshop(5, Workdays.ALL, Map.of());

    @Test
    void makesTheFirstPiecesInTheFirstWeek() {
        assertThat(FIVE.plan(5, from(MONDAY, 0))).contains(plan(MONDAY.plusDays(6), Map.of(FIRST, 5)));
    }

    @Test
    void spreadsALargeOrderOverTheWeeks() {
        assertThat(FIVE.plan(12, from(MONDAY, 0)))
                .contains(plan(
                        LocalDate.of(2026, 12, 13),
                        Map.of(FIRST, 5, FIRST.next(), 5, FIRST.next().next(), 2)));
    }

    @Test
    void beginsInTheWeekInWhichAThingCanFirstBeReady() {
        assertThat(FIVE.plan(1, from(MONDAY, 7))).contains(plan(LocalDate.of(2026, 12, 6), Map.of(FIRST.next(), 1)));
    }

    @Test
    void makesLessInWhatIsLeftOfAWeek() {
        assertThat(FIVE.room(FIRST, MONDAY.plusDays(2))).isEqualTo(3);
        assertThat(FIVE.room(FIRST, MONDAY.plusDays(6))).isZero();
        assertThat(FIVE.room(FIRST, MONDAY.minusDays(20))).isEqualTo(5);
    }

    @Test
    void makesAllOfItsPiecesOnTheDaysOnWhichItWorks() {
        Workshop weekdays =
                new Workshop(5, new Workdays(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of()), Map.of());

        assertThat(weekdays.room(FIRST, MONDAY)).isEqualTo(5);
        assertThat(weekdays.room(FIRST, MONDAY.plusDays(3))).isEqualTo(2);
        assertThat(weekdays.plan(5, from(MONDAY, 0))).map(Plan::readyBy).contains(MONDAY.plusDays(4));
    }

    @Test
    void makesNothingOnDaysThatAreCrossedOut() {
        Stretch school = new Stretch(MONDAY.plusDays(3), MONDAY.plusDays(13));
        Workshop crossed = new Workshop(7, new Workdays(Set.of(), List.of(school)), Map.of());

        assertThat(crossed.plan(4, from(MONDAY, 0)))
                .contains(plan(
                        LocalDate.of(2026, 12, 13),
                        Map.of(FIRST, 3, FIRST.next().next(), 1)));
    }

    @Test
    void promisesNothingBeforeItCanBeReady() {
        Workdays noSundays = new Workdays(EnumSet.of(DayOfWeek.SUNDAY), List.of());
        LocalDate sunday = MONDAY.plusDays(6);

        assertThat(new Workshop(6, noSundays, Map.of()).plan(1, from(MONDAY, 6)))
                .contains(plan(sunday, Map.of(FIRST, 1)));
    }

    @Test
    void goesOnBeyondTheEndOfTheYear() {
        LocalDate eve = LocalDate.of(2026, 12, 31);

        assertThat(FIVE.plan(4, from(eve, 0)))
                .contains(plan(
                        LocalDate.of(2027, 1, 10),
                        Map.of(new Week(LocalDate.of(2026, 12, 28)), 2, new Week(LocalDate.of(2027, 1, 4)), 2)));
    }

    @Test
    void closesWhenAllWeeksAreFull() {
        Workshop full = FIVE.with(FIVE.plan(60, from(MONDAY, 0)).orElseThrow());

        assertThat(FIVE.room(from(MONDAY, 0))).isEqualTo(60);
        assertThat(FIVE.plan(61, from(MONDAY, 0))).isEmpty();
        assertThat(full.room(from(MONDAY, 0))).isZero();
        assertThat(full.plan(1, from(MONDAY, 0))).isEmpty();
        assertThat(full.plan(1, from(MONDAY, 7))).isPresent();
    }

    @Test
    void takesNothingMoreOnceItsMakerSaysLess() {
        Workshop less = new Workshop(3, Workdays.ALL, Map.of(FIRST, 5));

        assertThat(less.room(FIRST, MONDAY)).isZero();
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(new Workshop(0, Workdays.ALL, Map.of()).plan(1, from(MONDAY, 0)))
                .isEmpty();
    }

    @Test
    void givesTheThingsOfOneOrderTheirWeeksOneAfterTheOther() {
        Making making = new Making(new Bench(new MakerId(new UUID(0, 1)), Craft.RAJUT), FIVE, from(MONDAY, 0));
        Sharing sharing = new Sharing();

        assertThat(sharing.plan(making, 3)).map(Plan::readyBy).contains(MONDAY.plusDays(6));
        assertThat(sharing.plan(making, 3)).map(Plan::readyBy).contains(MONDAY.plusDays(13));
        assertThat(sharing.room(making)).isEqualTo(54);
    }

    @Test
    void knowsItsWeeksByTheirMondays() {
        assertThat(Week.of(MONDAY.plusDays(6))).isEqualTo(FIRST);
        assertThatThrownBy(() -> new Week(MONDAY.plusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stretch(MONDAY, MONDAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    /// Whatever is ordered on whatever day: no week holds more than its maker said, and each plan holds what was asked.
    @Test
    void neverGoesAboveWhatItsMakerSaid() {
        for (int seed = 0; seed < 300; seed++) {
            Random chance = new Random(seed);
            Workshop workshop = anyWorkshop(chance);
            for (int order = 0; order < 40; order++) {
                LocalDate today = MONDAY.plusDays(order / 3);
                int pieces = 1 + chance.nextInt(9);
                Optional<Plan> plan = workshop.plan(pieces, from(today, chance.nextInt(20)));
                assertThat(plan.map(WorkshopTests::sum).orElse(pieces)).isEqualTo(pieces);
                workshop = plan.map(workshop::with).orElse(workshop);
            }
            assertThat(workshop.taken().values()).allMatch(within(workshop.perWeek()));
            assertThat(workshop.taken().keySet()).allMatch(worksIn(workshop.days()));
        }
    }

    private static Predicate<Integer> within(int perWeek) {
        return taken -> taken <= perWeek;
    }

    private static Predicate<Week> worksIn(Workdays days) {
        return week -> days.lastOf(week).isPresent();
    }

    private static Workshop anyWorkshop(Random chance) {
        Set<DayOfWeek> off = Stream.of(DayOfWeek.values())
                .filter(day -> chance.nextInt(3) == 0)
                .collect(Collectors.toCollection(HashSet::new));
        List<Stretch> out = IntStream.range(0, chance.nextInt(3))
                .mapToObj(n -> MONDAY.plusDays(chance.nextInt(60)))
                .map(day -> new Stretch(day, day.plusDays(chance.nextInt(15))))
                .toList();
        return new Workshop(chance.nextInt(9), new Workdays(off, out), Map.of());
    }

    private static int sum(Plan plan) {
        return plan.pieces().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Outlook from(LocalDate today, int promisedDays) {
        return new Outlook(today, promisedDays, 12);
    }

    private static Plan plan(LocalDate readyBy, Map<Week, Integer> pieces) {
        return new Plan(new TreeMap<>(pieces), readyBy);
    }
}
