package id.pasarrusun.devservers.midtrans.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignaturesTests {
    @ParameterizedTest
    @CsvSource({
        "200, 644e67bcaa044cb21a62f087c5bd9204c10fed0b3e5e00987f74ad0502daf90f279ae6c6543c1749b1adf2aaad1e3ede34dfdece457f14fe2f7db8d0449f7761",
        "201, 6156c5787990cacb2a39ceb12f39d1cd1dee65c3df273a7d44009d7d934147dec8de4ae696f37d6b4fa001261e2b88484b428adf44b47b10660bb919cbcf7851",
        "202, 8a7cf5ce1242d81363ac09036f39043a1dad81fb78addeb500db03f4320019116b29a216a51fed690635e9f83685be111feee634c4cfe6c887c7dd6516dcba99"
    })
    void signsAPaymentOverItsStringsAndTheServerKey(String code, String signature) {
        assertThat(Signatures.payment("RSN-20260114-0007-1", code, "87500.00", "SB-Mid-server-RUSUNSIM0001"))
                .isEqualTo(signature);
    }

    @Test
    void signsAPayoutOverTheExactBodyAndTheMerchantKey() {
        String body = "{\"reference_no\":\"rp7c1e5a90b2d4f6\",\"amount\":\"81250.00\",\"status\":\"completed\","
                + "\"updated_at\":\"2026-01-15T03:12:44Z\"}";

        assertThat(Signatures.payout(body, "IRIS-merchant-RUSUNSIM0001"))
                .isEqualTo("e4760240bc07441f4a31922a162fd18dc3793163f282a8e9ff67e9029df4f7e3"
                        + "0583e3f6eeb44b22655a88b6accdbc5311a8506a26c7502d851019772c49cad0");
        assertThat(Signatures.payout(body + " ", "IRIS-merchant-RUSUNSIM0001")).doesNotStartWith("e4760240");
    }

    @ParameterizedTest
    @CsvSource({"200,0", "204,0", "302,0", "400,2", "404,2", "500,1", "503,4", "401,5", "0,5"})
    void repeatsANotificationAsOftenAsMidtransDoes(int status, int retries) {
        assertThat(Notifier.retriesAfter(status)).isEqualTo(retries);
    }
}
