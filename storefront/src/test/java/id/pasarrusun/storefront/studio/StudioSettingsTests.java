package id.pasarrusun.storefront.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class StudioSettingsTests {

    @Test
    void standAsWrittenUnlessSomebodyChangesThem() {
        StudioSettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("pasar.studio", StudioSettings.class);

        assertThat(settings).isEqualTo(new StudioSettings(100_000_000, 50, 100, Duration.ofSeconds(8)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StudioSettings(100_000_000, 50, 201, Duration.ofSeconds(8)));
    }
}
