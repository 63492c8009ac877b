package id.pasarrusun.storefront.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class HooksSettingsTests {

    @Test
    void defaultsAreThese() {
        assertThat(bound(Map.of())).isEqualTo(new HooksSettings(DataSize.ofKilobytes(64)));
    }

    @ParameterizedTest
    @CsvSource({"body-max, 0B", "body-max, 1025KB"})
    void refusesWhatMakesNoSense(String setting, String value) {
        assertThatThrownBy(() -> bound(Map.of("pasar.hooks." + setting, value)))
                .isInstanceOf(BindException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageContaining("pasar.hooks");
    }

    private static HooksSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("pasar.hooks", HooksSettings.class);
    }
}
