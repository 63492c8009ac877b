package id.pasarrusun.catalog.qc;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How quality control works, and how much of it at once.
///
/// @param targetDays working days within which a version is judged
/// @param nearDays working days before that from which on it is urgent
/// @param holidays on which nobody works, besides Saturdays and Sundays
/// @param pageSize versions on a page of the queue
/// @param batchMax versions that are approved together
/// @param marksMax marks in one verdict
/// @param bothRoles whether who passed a version may also approve it
@ConfigurationProperties("pasar.qc")
public record QcSettings(
        @DefaultValue("2") int targetDays,
        @DefaultValue("1") int nearDays,
        @DefaultValue Set<LocalDate> holidays,
        @DefaultValue("50") int pageSize,
        @DefaultValue("50") int batchMax,
        @DefaultValue("30") int marksMax,
        @DefaultValue("false") boolean bothRoles) {

    private static final int DAYS_MAX = 60;

    public QcSettings {
        holidays = Set.copyOf(holidays);
        if (targetDays < 1 || targetDays > DAYS_MAX || nearDays < 0 || nearDays >= targetDays) {
            throw new IllegalArgumentException(
                    "pasar.qc.target-days is 1 to " + DAYS_MAX + ", pasar.qc.near-days is less");
        }
        if (pageSize < 1 || batchMax < 1 || marksMax < 1) {
            throw new IllegalArgumentException("pasar.qc.page-size, batch-max and marks-max are at least 1");
        }
    }
}
