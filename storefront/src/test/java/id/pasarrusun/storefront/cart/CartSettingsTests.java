package id.pasarrusun.storefront.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CartSettingsTests {

    @Test
    void aCartHasLimitsFromTheStart() {
        Binder nothingSet = new Binder(new MapConfigurationPropertySource(Map.of()));

        assertThat(nothingSet.bindOrCreate("pasar.cart", CartSettings.class))
                .isEqualTo(new CartSettings(50, 99, Duration.ofDays(30)));
    }

    @Test
    void aCartForNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CartSettings(0, 99, Duration.ofDays(1)));
    }
}
