package id.pasarrusun.storefront.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class IdempotencySettingsTests {

    @Test
    void remembersAnswersForADayUnlessToldOtherwise() {
        IdempotencySettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("pasar.idempotency", IdempotencySettings.class);

        assertThat(settings).isEqualTo(new IdempotencySettings(200, Duration.ofHours(24), Duration.ofMinutes(1)));
    }

    @Test
    void keepsThePromiseOfADay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IdempotencySettings(200, Duration.ofHours(23), Duration.ofMinutes(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IdempotencySettings(200, Duration.ofHours(24), Duration.ofSeconds(1)));
    }
}
