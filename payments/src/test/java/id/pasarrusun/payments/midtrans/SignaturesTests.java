package id.pasarrusun.payments.midtrans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignaturesTests {

    static final String ORDER = "RSN-20260114-0007-1";
    static final String PAYOUT =
            "{\"reference_no\":\"rp7c1e5a90b2d4f6\",\"amount\":\"81250.00\",\"status\":\"completed\",\"updated_at\":\"2026-01-15T03:12:44Z\"}";
    static final String PAYOUT_SIGNATURE = "e4760240bc07441f4a31922a162fd18dc3793163f282a8e9ff67e9029df4f7e3"
            + "0583e3f6eeb44b22655a88b6accdbc5311a8506a26c7502d851019772c49cad0";

    private final Signatures signatures = new Signatures(SettingsWorld.examples());

    @ParameterizedTest
    @CsvSource({
        "200, 644e67bcaa044cb21a62f087c5bd9204c10fed0b3e5e00987f74ad0502daf90f279ae6c6543c1749b1adf2aaad1e3ede34dfdece457f14fe2f7db8d0449f7761",
        "201, 6156c5787990cacb2a39ceb12f39d1cd1dee65c3df273a7d44009d7d934147dec8de4ae696f37d6b4fa001261e2b88484b428adf44b47b10660bb919cbcf7851",
        "202, 8a7cf5ce1242d81363ac09036f39043a1dad81fb78addeb500db03f4320019116b29a216a51fed690635e9f83685be111feee634c4cfe6c887c7dd6516dcba99"
    })
    void knowsAPaymentSignedByMidtrans(String code, String signature) {
        assertThat(signatures.ofPayment(ORDER, code, "87500.00", signature)).isTrue();
        assertThat(signatures.ofPayment(ORDER, code, "87500", signature)).isFalse();
        assertThat(signatures.ofPayment(ORDER, code, "87500.0", signature)).isFalse();
        assertThat(signatures.ofPayment(ORDER, "299", "87500.00", signature)).isFalse();
        assertThat(signatures.ofPayment(ORDER, code, "87500.00", signature.toUpperCase(Locale.ROOT)))
                .isFalse();
        assertThat(signatures.ofPayment(ORDER, code, "87500.00", "")).isFalse();
    }

    @Test
    void knowsAPayoutSignedByMidtrans() {
        assertThat(signatures.ofPayout(PAYOUT.getBytes(UTF_8), PAYOUT_SIGNATURE))
                .isTrue();
    }

    @Test
    void oneBlankMoreIsAnotherPayout() {
        assertThat(signatures.ofPayout((PAYOUT + " ").getBytes(UTF_8), PAYOUT_SIGNATURE))
                .isFalse();
        assertThat(signatures.ofPayout(PAYOUT.replace(":", ": ").getBytes(UTF_8), PAYOUT_SIGNATURE))
                .isFalse();
    }
}
