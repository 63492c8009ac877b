package id.pasarrusun.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SearchSettingsTests {

    private static final String URL = "http://127.0.0.1:9200";

    @Test
    void waitsFourFifthsOfASecondForASearchAndAsksTwentyFourAtOnce() {
        assertThat(bound(Map.of()))
                .isEqualTo(new SearchSettings(
                        URI.create(URL),
                        null,
                        "pasar-",
                        Duration.ofMillis(800),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(10),
                        Duration.ofHours(1),
                        500,
                        24));
    }

    @ParameterizedTest
    @CsvSource({
        "timeout, 0s",
        "connect-timeout, 0s",
        "write-timeout, -1s",
        "rebuild-max, 0s",
        "batch, 0",
        "at-once-max, 0"
    })
    void refusesWhatWouldStopOrSpin(String name, String value) {
        assertThatThrownBy(() -> bound(Map.of("pasar.search." + name, value)))
                .rootCause()
                .hasMessageContaining("pasar.search." + name);
    }

    private static SearchSettings bound(Map<String, String> properties) {
        Map<String, String> told = new HashMap<>(properties);
        told.put("pasar.search.url", URL);
        return new Binder(new MapConfigurationPropertySource(told)).bindOrCreate("pasar.search", SearchSettings.class);
    }
}
