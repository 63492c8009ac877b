package id.pasarrusun.payments.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class OrderSettingsTests {

    @Test
    void defaultsAreThese() {
        assertThat(bound(Map.of())).isEqualTo(OrderWorld.SETTINGS);
    }

    @ParameterizedTest
    @CsvSource({"silent-after, 0s", "complaint-working-days, 1", "every, 0s", "batch, 0"})
    void refusesWhatMakesNoSense(String setting, String value) {
        assertThatThrownBy(() -> bound(Map.of("pasar.payments.order." + setting, value)))
                .isInstanceOf(BindException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageContaining("pasar.payments.order");
    }

    @Test
    void aMakerHasADayToAnswerAndTheNightToSleep() {
        assertThat(answers(Map.of())).isEqualTo(OrderWorld.ANSWERS);
    }

    @ParameterizedTest
    @CsvSource({"answer-within, 0s", "quiet-from, 25", "quiet-from, 6", "quiet-until, -1"})
    void refusesQuietHoursThatAreNoNight(String setting, String value) {
        assertThatThrownBy(() -> answers(Map.of("pasar.orders." + setting, value)))
                .isInstanceOf(BindException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageContaining("pasar.orders");
    }

    private static AnswerSettings answers(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("pasar.orders", AnswerSettings.class);
    }

    private static OrderSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("pasar.payments.order", OrderSettings.class);
    }
}
