package id.pasarrusun.payments.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ChargeSettingsTests {

    @Test
    void defaultsAreTheOnesThatTheTestsUse() {
        assertThat(bound(Map.of())).isEqualTo(ChargeWorld.SETTINGS);
    }

    @ParameterizedTest
    @CsvSource({
        "open-timeout, 0s",
        "status-timeout, -1s",
        "orphan-after, 30s",
        "look-after, 0s",
        "grace, -1s",
        "give-up-after, 4m",
        "watch-for, 59m",
        "every, 0s",
        "batch, 0",
        "attempts-max, 0",
        "concurrency, 0"
    })
    void refusesWhatWouldNeverEndOrNeverBegin(String setting, String value) {
        assertThatThrownBy(() -> bound(Map.of("pasar.payments.charge." + setting, value)))
                .isInstanceOf(BindException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageContaining("pasar.payments.charge");
    }

    private static ChargeSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("pasar.payments.charge", ChargeSettings.class);
    }
}
