package id.pasarrusun.catalog.qc;

import id.pasarrusun.kernel.time.Jakarta;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/// What a maker may count on: a version is judged within some working days. What is sent on a day off counts from the
/// beginning of the next working day.
///
/// @param days working days that a version may wait
/// @param nearDays how many of them, at the end, are urgent
/// @param holidays days off besides Saturdays and Sundays
public record ServiceTarget(int days, int nearDays, Set<LocalDate> holidays) {

    private static final Duration DAY = Duration.ofDays(1);

    public ServiceTarget {
        holidays = Set.copyOf(holidays);
    }

    static ServiceTarget of(QcSettings settings) {
        return new ServiceTarget(settings.targetDays(), settings.nearDays(), settings.holidays());
    }

    /// How a version that waits stands to the target.
    public enum Standing {
        MET,
        NEAR,
        MISSED
    }

    public Standing of(Instant since, Instant now) {
        if (!since.isAfter(missed(now))) {
            return Standing.MISSED;
        }
        return since.isAfter(near(now)) ? Standing.MET : Standing.NEAR;
    }

    /// What was sent then or before has waited too long now.
    public Instant missed(Instant now) {
        return back(now, days);
    }

    /// What was sent then or before must be judged soon.
    public Instant near(Instant now) {
        return back(now, days - nearDays);
    }

    /// When a version must be judged.
    public Instant due(Instant since) {
        LocalDate day = since.atZone(Jakarta.ZONE).toLocalDate();
        boolean off = isOff(day);
        LocalDate first = off ? next(day) : day;
        Duration into = off ? Duration.ZERO : Duration.between(start(day), since);
        return start(Stream.iterate(first, this::next).skip(days).findFirst().orElseThrow())
                .plus(into);
    }

    /// What was sent then or before has waited `count` working days now. Nothing grows older on a day off.
    public Instant back(Instant now, int count) {
        LocalDate today = now.minusNanos(1).atZone(Jakarta.ZONE).toLocalDate();
        boolean off = isOff(today);
        LocalDate last = off ? previous(today) : today;
        LocalDate first =
                Stream.iterate(last, this::previous).skip(count).findFirst().orElseThrow();
        Duration into = Duration.between(start(today), now);
        return off || into.equals(DAY) ? start(next(first)) : start(first).plus(into);
    }

    private LocalDate next(LocalDate day) {
        return Stream.iterate(day.plusDays(1), each -> each.plusDays(1))
                .filter(each -> !isOff(each))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate previous(LocalDate day) {
        return Stream.iterate(day.minusDays(1), each -> each.minusDays(1))
                .filter(each -> !isOff(each))
                .findFirst()
                .orElseThrow();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Jakarta.ZONE).toInstant();
    }

    private boolean isOff(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || holidays.contains(day);
    }
}
