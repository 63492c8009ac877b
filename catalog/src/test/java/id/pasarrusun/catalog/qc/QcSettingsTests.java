package id.pasarrusun.catalog.qc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class QcSettingsTests {

    @Test
    void judgesWithinTwoWorkingDaysAndByFourEyes() {
        assertThat(bound(Map.of())).isEqualTo(new QcSettings(2, 1, Set.of(), 50, 50, 30, false));
    }

    @ParameterizedTest
    @CsvSource({"target-days, 0", "target-days, 61", "near-days, 2", "page-size, 0", "batch-max, 0", "marks-max, 0"})
    void refusesWhatCannotBeKept(String name, String value) {
        assertThatThrownBy(() -> bound(Map.of("pasar.qc." + name, value)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    private static QcSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("pasar.qc", QcSettings.class);
    }
}
