package id.pasarrusun.payments.midtrans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class MidtransSettingsTests {

    private final Map<String, String> told = new HashMap<>(Map.of(
            "pasar.midtrans.server-key", "SB-Mid-server-x",
            "pasar.midtrans.client-key", "SB-Mid-client-x",
            "pasar.midtrans.iris-creator-key", "IRIS-creator-x",
            "pasar.midtrans.iris-approver-key", "IRIS-approver-x",
            "pasar.midtrans.iris-merchant-key", "IRIS-merchant-x"));

    @Test
    void fiveKeysAreEnough() {
        MidtransSettings settings = bound();

        assertThat(settings.production()).isFalse();
        assertThat(settings.baseUrl()).isNull();
        assertThat(settings.limits())
                .isEqualTo(new MidtransSettings.Limits(
                        Duration.ofSeconds(3), Duration.ofSeconds(9), Duration.ofSeconds(15), 16, 128));
    }

    @Test
    void everyMissingKeyIsNamed() {
        told.remove("pasar.midtrans.server-key");
        told.remove("pasar.midtrans.iris-approver-key");

        assertThatThrownBy(this::bound)
                .rootCause()
                .hasMessageContaining("server-key is missing")
                .hasMessageContaining("iris-approver-key is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SB-Mid server", "SB-Mid-server\n", " SB-Mid-server", "SB-Mid-server\u00a0"})
    void aKeyHasNoBlank(String key) {
        told.put("pasar.midtrans.server-key", key);

        assertThatThrownBy(this::bound).rootCause().hasMessageContaining("server-key has a space");
    }

    @ParameterizedTest
    @CsvSource({
        "SB-Mid-server-x, true, , of the sandbox",
        "SB-Mid-server-x, true, http://127.0.0.1:9090, production is on",
        "Mid-server-x, false, http://127.0.0.1:9090, of the real Midtrans",
        "SB-Mid-server-x, false, https://evil.example.com, neither on this machine",
        "SB-Mid-server-x, false, http://127.0.0.1.evil.example, neither on this machine"
    })
    void realAndPlayMoneyAreNotMixed(String key, String production, String baseUrl, String said) {
        told.put("pasar.midtrans.server-key", key);
        told.put("pasar.midtrans.production", production);
        if (baseUrl != null) {
            told.put("pasar.midtrans.base-url", baseUrl);
        }

        assertThatThrownBy(this::bound).rootCause().hasMessageContaining(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:9090", "http://localhost:9090", "http://[::1]:9090", "http://midtrans:80"})
    void aStandInIsNear(String baseUrl) {
        told.put("pasar.midtrans.base-url", baseUrl);

        assertThat(bound().baseUrl()).isEqualTo(URI.create(baseUrl));
    }

    @Test
    void realKeysAreForProduction() {
        told.put("pasar.midtrans.server-key", "Mid-server-x");
        told.put("pasar.midtrans.production", "true");

        assertThatCode(this::bound).doesNotThrowAnyException();
    }

    @Test
    void aPayoutTakesTwoKeys() {
        told.put("pasar.midtrans.iris-approver-key", "IRIS-creator-x");

        assertThatThrownBy(this::bound).rootCause().hasMessageContaining("a payout takes two keys");
    }

    @Test
    void keysAreNeverShown() {
        assertThat(bound().toString()).isEqualTo("Midtrans sandbox");
    }

    private MidtransSettings bound() {
        return new Binder(new MapConfigurationPropertySource(told))
                .bind("pasar.midtrans", MidtransSettings.class)
                .get();
    }
}
