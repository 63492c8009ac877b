package id.pasarrusun.storefront.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class OfflineSettingsTests {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    @Test
    void aPhoneKeepsFortyPagesAndShowsThemAfterFourSeconds() {
        OfflineSettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("pasar.offline", OfflineSettings.class);

        assertThat(settings).isEqualTo(new OfflineSettings(true, PATIENCE, 40, 150, 40));
    }

    @Test
    void nothingIsNoBound() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OfflineSettings(true, Duration.ZERO, 40, 150, 40));
        assertThatIllegalArgumentException().isThrownBy(() -> new OfflineSettings(true, PATIENCE, 0, 150, 40));
        assertThatIllegalArgumentException().isThrownBy(() -> new OfflineSettings(true, PATIENCE, 40, 0, 40));
        assertThatIllegalArgumentException().isThrownBy(() -> new OfflineSettings(true, PATIENCE, 40, 150, 0));
    }
}
