package id.pasarrusun.catalog.capacity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The days on which a maker works: all but the weekdays that she keeps free and the stretches that she crossed out.
public record Workdays(Set<DayOfWeek> off, List<Stretch> out) {

    /// Every day.
    public static final Workdays ALL = new Workdays(Set.of(), List.of());

    public Workdays {
        off = Set.copyOf(off);
        out = List.copyOf(out);
    }

    public boolean works(LocalDate day) {
        return !off.contains(day.getDayOfWeek()) && out.stream().noneMatch(stretch -> stretch.holds(day));
    }

    /// What she can make of her usual `perWeek` on the days that are left of the week from `from` on; rounded down, for
    /// nobody is told of half a basket.
    int share(int perWeek, Week week, LocalDate from) {
        int usual = Week.DAYS - off.size();
        long left = left(week, from).count();
        return usual == 0 ? 0 : Math.toIntExact(perWeek * left / usual);
    }

    /// The last of them in the week.
    Optional<LocalDate> lastOf(Week week) {
        return left(week, week.monday()).max(Comparator.naturalOrder());
    }

    private Stream<LocalDate> left(Week week, LocalDate from) {
        return week.days().stream().filter(day -> !day.isBefore(from)).filter(this::works);
    }
}
