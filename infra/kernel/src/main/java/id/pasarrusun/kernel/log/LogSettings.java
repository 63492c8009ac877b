package id.pasarrusun.kernel.log;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How eagerly logs are followed, and for how long anything is waited for.
///
/// @param lookEvery how often a reader looks although nobody knocked
/// @param pauseMin the first pause after an error; pauses double up to `pauseMax`
/// @param attemptsMax after so many tries an entry that fails is parked
/// @param stepMax how long a reader may look, and how long what it decided may take to be applied
/// @param awayMax how long a part may be away before its absence counts as a failure of the entry that needs it
/// @param jobMax how long one run of a job may take
@ConfigurationProperties("pasar.kernel.log")
record LogSettings(
        @DefaultValue("2s") Duration lookEvery,
        @DefaultValue("200ms") Duration pauseMin,
        @DefaultValue("30s") Duration pauseMax,
        @DefaultValue("10") int attemptsMax,
        @DefaultValue("5m") Duration stepMax,
        @DefaultValue("6h") Duration awayMax,
        @DefaultValue("2h") Duration jobMax) {

    LogSettings {
        longer("look-every", lookEvery);
        longer("pause-min", pauseMin);
        longer("step-max", stepMax);
        longer("away-max", awayMax);
        longer("job-max", jobMax);
        if (pauseMax.compareTo(pauseMin) < 0) {
            throw new IllegalArgumentException("pasar.kernel.log.pause-max is not shorter than pause-min");
        }
        if (attemptsMax < 1) {
            throw new IllegalArgumentException("pasar.kernel.log.attempts-max is at least 1");
        }
    }

    private static void longer(String name, Duration wait) {
        if (!wait.isPositive()) {
            throw new IllegalArgumentException("pasar.kernel.log." + name + " is longer than nothing");
        }
    }
}
