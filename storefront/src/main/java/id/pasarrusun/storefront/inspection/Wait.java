package id.pasarrusun.storefront.inspection;

import java.time.Duration;
import java.time.Instant;

/// How long something has been waiting, as people say it.
///
/// @param key of the words
/// @param number that goes into them
public record Wait(String key, long number) {

    private static final Duration SPOKEN_IN_HOURS = Duration.ofDays(2);

    public static Wait of(Instant since, Instant now) {
        Duration time = Duration.between(since, now);
        if (time.toMinutes() < 1) {
            return new Wait("inspection.wait.now", 0);
        }
        if (time.toHours() < 1) {
            return new Wait("inspection.wait.minutes", time.toMinutes());
        }
        return time.compareTo(SPOKEN_IN_HOURS) < 0
                ? new Wait("inspection.wait.hours", time.toHours())
                : new Wait("inspection.wait.days", time.toDays());
    }
}
