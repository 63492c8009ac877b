package id.pasarrusun.payments.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PayoutSettingsTests {

    @Test
    void defaultsAreTheOnesThatTheTestsUse() {
        PayoutSettings defaults = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("pasar.payments.payout", PayoutSettings.class);

        assertThat(defaults).isEqualTo(PayoutWorld.SETTINGS);
    }
}
