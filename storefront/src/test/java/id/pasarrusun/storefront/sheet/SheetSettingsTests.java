package id.pasarrusun.storefront.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SheetSettingsTests {

    @Test
    void believesPricesUpToAHundredMillion() {
        SheetSettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("pasar.sheet", SheetSettings.class);

        assertThat(settings).isEqualTo(new SheetSettings(100_000_000));
    }

    @Test
    void refusesToDoNothingAtAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SheetSettings(0));
    }
}
