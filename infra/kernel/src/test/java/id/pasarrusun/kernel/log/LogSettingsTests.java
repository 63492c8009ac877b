package id.pasarrusun.kernel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LogSettingsTests {

    @Test
    void looksEveryTwoSecondsAndGivesUpAfterTenTriesOrSixHours() {
        assertThat(bound(Map.of()))
                .isEqualTo(new LogSettings(
                        Duration.ofSeconds(2),
                        Duration.ofMillis(200),
                        Duration.ofSeconds(30),
                        10,
                        Duration.ofMinutes(5),
                        Duration.ofHours(6),
                        Duration.ofHours(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "look-every, 0s",
        "pause-min, 0s",
        "pause-max, 100ms",
        "attempts-max, 0",
        "step-max, 0s",
        "away-max, -1h",
        "job-max, 0s"
    })
    void refusesWhatWouldStopOrSpin(String name, String value) {
        assertThatThrownBy(() -> bound(Map.of("pasar.kernel.log." + name, value)))
                .rootCause()
                .hasMessageContaining("pasar.kernel.log." + name);
    }

    static LogSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("pasar.kernel.log", LogSettings.class);
    }
}
