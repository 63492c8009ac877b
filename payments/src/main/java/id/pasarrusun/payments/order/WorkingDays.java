package id.pasarrusun.payments.order;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/// Counts the days on which offices in Jakarta work: Monday to Friday; public holidays are not known yet.
final class WorkingDays {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDays() {}

    /// The midnight that ends the last of so many whole working days after the day of `from`.
    static Instant endOf(int days, Instant from) {
        LocalDate day = from.atZone(JAKARTA).toLocalDate();
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            left -= WEEKEND.contains(day.getDayOfWeek()) ? 0 : 1;
        }
        return day.plusDays(1).atStartOfDay(JAKARTA).toInstant();
    }
}
