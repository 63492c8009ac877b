package id.pasarrusun.storefront.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CheckoutSettingsTests {

    @Test
    void defaultsAreThese() {
        assertThat(bound(Map.of())).isEqualTo(new CheckoutSettings(Duration.ofHours(3), Duration.ofDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"pay-within, 14m", "pay-within, -1h"})
    void refusesWhatMakesNoSense(String setting, String value) {
        assertThatThrownBy(() -> bound(Map.of("pasar.checkout." + setting, value)))
                .isInstanceOf(BindException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageContaining("pasar.checkout");
    }

    private static CheckoutSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("pasar.checkout", CheckoutSettings.class);
    }
}
