package id.pasarrusun.storefront.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class BrowseSettingsTests {

    @Test
    void tellsAsMuchAsOneFileHolds() {
        BrowseSettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("pasar.browse", BrowseSettings.class);

        assertThat(settings).isEqualTo(new BrowseSettings(50_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new BrowseSettings(50_001));
    }
}
