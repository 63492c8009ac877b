package id.pasarrusun.storefront.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ExportSettingsTests {

    @Test
    void readsTwoHundredEntriesAtOnce() {
        ExportSettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("pasar.export", ExportSettings.class);

        assertThat(settings).isEqualTo(new ExportSettings(200));
    }

    @Test
    void refusesToDoNothingAtAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExportSettings(0));
    }
}
