package id.pasarrusun.storefront.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SpreadsheetSettingsTests {

    @Test
    void keepsATableForADayAndItsResultForAMonth() {
        SpreadsheetSettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("pasar.spreadsheet", SpreadsheetSettings.class);

        assertThat(settings)
                .isEqualTo(new SpreadsheetSettings(
                        Duration.ofDays(1), Duration.ofDays(30), 50, Duration.ofMillis(500), 100, 200));
    }

    @Test
    void refusesToDoNothingAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SpreadsheetSettings(
                        Duration.ofDays(1), Duration.ofDays(30), 0, Duration.ofMillis(500), 100, 200));
    }
}
