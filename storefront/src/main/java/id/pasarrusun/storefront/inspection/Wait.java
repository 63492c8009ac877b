package id.pasarrusun.storefront.inspection;

import java.time.Duration;
import java.time.Instant;

/// How long something has been waiting, as people say it.
///
/// @param key of the words
/// @param number that goes into them
/// @param late whether it waits longer than it should
public record Wait(String key, long number, boolean late) {

    private static final Duration SPOKEN_IN_HOURS = Duration.ofDays(2);
    /// The longest that a maker should wait.
    static final Duration LONG = Duration.ofDays(2);

    public static Wait of(Instant since, Instant now) {
        Duration time = Duration.between(since, now);
        boolean late = time.compareTo(LONG) >= 0;
        if (time.toMinutes() < 1) {
            return new Wait("inspection.wait.now", 0, late);
        }
        if (time.toHours() < 1) {
            return new Wait("inspection.wait.minutes", time.toMinutes(), late);
        }
        return time.compareTo(SPOKEN_IN_HOURS) < 0
                ? new Wait("inspection.wait.hours", time.toHours(), late)
                : new Wait("inspection.wait.days", time.toDays(), late);
    }
}
