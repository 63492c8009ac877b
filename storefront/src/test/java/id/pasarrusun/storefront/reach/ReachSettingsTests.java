package id.pasarrusun.storefront.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ReachSettingsTests {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @Test
    void partsAreNoLargerThanSearchEnginesTakeAndReturnsNoShorterThanTheLaw() {
        ReachSettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("pasar.reach", ReachSettings.class);

        assertThat(settings).isEqualTo(new ReachSettings(40_000, 100_000, 4, TEN_MINUTES, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReachSettings(50_001, 1, 1, TEN_MINUTES, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReachSettings(50_000, 0, 1, TEN_MINUTES, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReachSettings(50_000, 1, 0, TEN_MINUTES, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReachSettings(50_000, 1, 1, TEN_MINUTES, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReachSettings(50_000, 1, 1, Duration.ZERO, 2));
    }
}
