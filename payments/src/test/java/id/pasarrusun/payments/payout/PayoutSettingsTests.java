package id.pasarrusun.payments.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PayoutSettingsTests {

    @Test
    void defaultsAreTheOnesThatTheTestsUse() {
        assertThat(bound(Map.of())).isEqualTo(PayoutWorld.SETTINGS);
    }

    @ParameterizedTest
    @CsvSource({
        "minimum-rupiah, 0",
        "payees-max, 0",
        "account-wait, -1s",
        "release-wait, 0s",
        "resume-after, 0s",
        "look-after, 0s",
        "bounce-watch, 0s",
        "bounce-look-after, 0s",
        "every, 0s",
        "every, -10s",
        "limits.round, 0",
        "limits.side-by-side, 0",
        "limits.tries-max, 0",
        "limits.claims-max, 0",
        "limits.runs-max, 0",
        "limits.payouts-max, 0"
    })
    void refusesWhatWouldStopOrSpin(String name, String value) {
        assertThatThrownBy(() -> bound(Map.of("pasar.payments.payout." + name, value)))
                .rootCause()
                .hasMessageContaining("pasar.payments.payout." + name);
    }

    private static PayoutSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("pasar.payments.payout", PayoutSettings.class);
    }
}
