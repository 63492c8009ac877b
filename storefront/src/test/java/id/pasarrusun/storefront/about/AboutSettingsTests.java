package id.pasarrusun.storefront.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class AboutSettingsTests {

    @Test
    void aTextHasLimitsFromTheStart() {
        Binder nothingSet = new Binder(new MapConfigurationPropertySource(Map.of()));

        assertThat(nothingSet.bindOrCreate("pasar.about", AboutSettings.class))
                .isEqualTo(new AboutSettings(80, 20_000, 10));
    }

    @Test
    void aTextOfNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AboutSettings(80, 0, 10));
    }
}
