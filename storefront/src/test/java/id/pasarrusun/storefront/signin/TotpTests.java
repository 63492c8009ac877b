package id.pasarrusun.storefront.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private final Totp totp = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandard(long second, String code) {
        assertThat(totp.code(Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void readsSecretsAsAuthenticatorsShowThem() {
        Totp same = Totp.ofBase32("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

        assertThat(same.code(1)).isEqualTo("287082");
    }

    @Test
    void takesOneStepOfDriftAndNoMore() {
        Instant now = Instant.ofEpochSecond(1_111_111_109);
        long step = Totp.step(now);

        assertThat(totp.stepOf(totp.code(step - 1), now)).hasValue(step - 1);
        assertThat(totp.stepOf(totp.code(step + 1), now)).hasValue(step + 1);
        assertThat(totp.stepOf(totp.code(step - 2), now)).isEmpty();
        assertThat(totp.stepOf("", now)).isEmpty();
    }
}
