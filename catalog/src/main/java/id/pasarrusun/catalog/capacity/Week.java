package id.pasarrusun.catalog.capacity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// A week of work, from Monday to Sunday, named by its Monday.
public record Week(LocalDate monday) implements Comparable<Week> {

    public static final int DAYS = 7;

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A week begins on a Monday, not on " + monday);
        }
    }

    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public Week next() {
        return new Week(monday.plusWeeks(1));
    }

    public List<LocalDate> days() {
        return monday.datesUntil(monday.plusDays(DAYS)).toList();
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }
}
