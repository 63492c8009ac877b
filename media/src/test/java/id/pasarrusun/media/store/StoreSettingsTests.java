package id.pasarrusun.media.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class StoreSettingsTests {

    private static final String NAME = "pasar.media.store";
    private static final URI ENDPOINT = URI.create("http://127.0.0.1:9000");

    @Test
    void asksOnlyWhereTheStoreIsAndWhoMayUseIt() {
        Map<String, String> told = Map.of(
                NAME + ".endpoint", ENDPOINT.toString(), NAME + ".access-key", "shop", NAME + ".secret-key", "secret");

        assertThat(new Binder(new MapConfigurationPropertySource(told)).bindOrCreate(NAME, StoreSettings.class))
                .isEqualTo(new StoreSettings(
                        ENDPOINT, "us-east-1", "shop", "secret", "pasar-rusun", Duration.ofSeconds(10), 64, 256));
    }

    @Test
    void refusesLimitsThatLetNothingThrough() {
        assertThatThrownBy(() -> settings(Duration.ZERO, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings(Duration.ofSeconds(1), 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings(Duration.ofSeconds(1), 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static StoreSettings settings(Duration callTimeout, int callsMax, int waitingMax) {
        return new StoreSettings(ENDPOINT, "us-east-1", "shop", "secret", "bucket", callTimeout, callsMax, waitingMax);
    }
}
