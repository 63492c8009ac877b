package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.time.Jakarta;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/// Counts the days on which offices in Jakarta work: Monday to Friday; public holidays are not known yet.
final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDays() {}

    /// The midnight that ends the last of so many whole working days after the day of `from`.
    static Instant endOf(int days, Instant from) {
        LocalDate day = Jakarta.day(from);
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            left -= WEEKEND.contains(day.getDayOfWeek()) ? 0 : 1;
        }
        return day.plusDays(1).atStartOfDay(Jakarta.ZONE).toInstant();
    }
}
