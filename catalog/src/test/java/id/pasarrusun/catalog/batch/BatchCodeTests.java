package id.pasarrusun.catalog.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class BatchCodeTests {

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "27, AB", "701, ZZ", "702, AAA"})
    void countsTheBatchesOfADayInLetters(long before, String letters) {
        assertThat(BatchCode.of(LocalDate.of(2026, 11, 24), before)).isEqualTo("BKS-261124-" + letters);
    }

    @Test
    void aBatchIsWrittenDownAWeekLaterAtMost() {
        BatchSettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("pasar.batch", BatchSettings.class);

        assertThat(settings.lateDaysMax()).isEqualTo(7);
    }
}
