package id.pasarrusun.catalog.capacity;

import java.time.LocalDate;

/// Some days one after the other, both ends among them.
public record Stretch(LocalDate from, LocalDate until) {

    public Stretch {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("No stretch of days ends on " + until + " and begins on " + from);
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean meets(Stretch other) {
        return !other.until.isBefore(from) && !other.from.isAfter(until);
    }
}
