package id.pasarrusun.devservers.midtrans;

import static id.pasarrusun.devservers.midtrans.StandInWorld.ORDER;
import static id.pasarrusun.devservers.midtrans.StandInWorld.charge;
import static id.pasarrusun.devservers.midtrans.StandInWorld.core;
import static id.pasarrusun.devservers.midtrans.StandInWorld.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.midtrans.httpclient.error.MidtransError;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreConformanceTests {
    private final StandInWorld world = new StandInWorld();

    CoreConformanceTests() throws Exception {}

    @AfterEach
    void ends() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({
        "qris, , , actions",
        "gopay, , , actions",
        "bank_transfer, bank, bca, va_numbers",
        "bank_transfer, bank, bni, va_numbers",
        "bank_transfer, bank, bri, va_numbers",
        "bank_transfer, bank, cimb, va_numbers",
        "bank_transfer, bank, permata, permata_va_number",
        "permata, , , permata_va_number",
        "echannel, , , bill_key",
        "cstore, store, alfamart, payment_code",
        "cstore, store, indomaret, payment_code",
    })
    void answersAChargeWithWhatItsMethodNeeds(String type, String member, String value, String given)
            throws MidtransError {
        Map<String, Object> request = new HashMap<>(charge(ORDER, type));
        if (member != null) {
            request.put(type, Map.of(member, value));
        }

        JSONObject answer = world.core().chargeTransaction(request);

        assertThat(answer.get("status_code")).isEqualTo("201");
        assertThat(answer.getString("transaction_status")).isEqualTo("pending");
        assertThat(answer.getString("gross_amount")).isEqualTo("87500.00");
        assertThat(answer.getString("transaction_time")).isEqualTo("2026-01-14 10:00:00");
        assertThat(answer.has(given)).isTrue();
    }

    @Test
    void sendsACardToThreeDs() throws Exception {
        Map<String, Object> request = new HashMap<>(charge(ORDER, "credit_card"));
        request.put("credit_card", Map.of("token_id", "48111111-1114-abc", "authentication", true));

        JSONObject answer = world.core().chargeTransaction(request);

        assertThat(answer.getString("redirect_url")).startsWith("http://");
        assertThat(answer.getString("masked_card")).isEqualTo("48111111-1114");
    }

    @Test
    void answersADeniedCardWithoutAnException() throws Exception {
        Map<String, Object> request = new HashMap<>(charge(ORDER, "credit_card"));
        request.put("credit_card", Map.of("token_id", "49111111-1113-abc"));

        JSONObject answer = world.core().chargeTransaction(request);

        assertThat(answer.getString("status_code")).isEqualTo("202");
        assertThat(answer.getString("transaction_status")).isEqualTo("deny");
    }

    @Test
    void refusesAnOrderIdThatIsInUseAndTakesItAgainAfterExpiry() throws Exception {
        world.core().chargeTransaction(charge(ORDER, "qris"));

        assertThat(refusal(() -> world.core().chargeTransaction(charge(ORDER, "qris")))
                        .getStatusCode())
                .isEqualTo(406);

        assertThat(world.core().expireTransaction(ORDER).getString("status_code"))
                .isEqualTo("407");
        assertThat(world.core().chargeTransaction(charge(ORDER, "qris")).getString("status_code"))
                .isEqualTo("201");
    }

    @Test
    void refusesAWrongKeyAndAWrongAmount() {
        var stranger = core(SdkConfig.of(world.standIn, StandInSettings.CLIENT_KEY));

        assertThat(refusal(() -> stranger.checkTransaction(ORDER)).getStatusCode())
                .isEqualTo(401);
        assertThat(refusal(() -> world.core()
                                .chargeTransaction(Map.of(
                                        "payment_type",
                                        "qris",
                                        "transaction_details",
                                        Map.of("order_id", ORDER, "gross_amount", 10_000_001))))
                        .getStatusCode())
                .isEqualTo(400);
    }

    @Test
    void repeatsTheAnswerOfAKeyForFiveMinutes() throws Exception {
        SdkConfig keyed = world.coreConfig().withPaymentKey("charge-1");

        String first = core(keyed).chargeTransaction(charge(ORDER, "qris")).getString("transaction_id");
        String again = core(keyed).chargeTransaction(charge(ORDER, "gopay")).getString("transaction_id");
        world.passes(Duration.ofMinutes(5));

        assertThat(again).isEqualTo(first);
        assertThat(refusal(() -> core(keyed).chargeTransaction(charge(ORDER, "qris")))
                        .getStatusCode())
                .isEqualTo(406);
    }

    @Test
    void tellsTheStatusByCodeAndWord() throws Exception {
        world.core().chargeTransaction(charge(ORDER, "qris"));
        JSONObject pending = world.core().checkTransaction(ORDER);
        world.control("POST", "/payments/" + ORDER + "/pay");
        JSONObject settled = world.core().checkTransaction(ORDER);

        assertThat(pending.getString("status_code")).isEqualTo("201");
        assertThat(settled.getString("status_code")).isEqualTo("200");
        assertThat(settled.getString("transaction_status")).isEqualTo("settlement");
        assertThat(settled.getString("settlement_time")).isEqualTo("2026-01-14 10:00:00");
        assertThat(world.core()
                        .checkTransaction(settled.getString("transaction_id"))
                        .getString("order_id"))
                .isEqualTo(ORDER);
    }

    @Test
    void expiresOnItsOwnAndSaysSoWithoutAnException() throws Exception {
        world.core().chargeTransaction(charge(ORDER, "qris"));

        world.passes(Duration.ofMinutes(15));

        JSONObject expired = world.core().checkTransaction(ORDER);
        assertThat(expired.getString("status_code")).isEqualTo("407");
        assertThat(expired.getString("transaction_status")).isEqualTo("expire");
        assertThat(world.hooks.next().status()).isEqualTo("pending");
        assertThat(world.hooks.next().json().getString("status_code")).isEqualTo("202");
    }

    @Test
    void cancelsWhatIsPendingButNotWhatIsSettled() throws Exception {
        world.core().chargeTransaction(charge(ORDER, "qris"));
        assertThat(world.core().cancelTransaction(ORDER).getString("status_code"))
                .isEqualTo("200");

        world.core().chargeTransaction(charge("RSN-2-1", "qris"));
        world.control("POST", "/payments/RSN-2-1/pay");
        assertThat(refusal(() -> world.core().cancelTransaction("RSN-2-1")).getStatusCode())
                .isEqualTo(412);
        assertThat(refusal(() -> world.core().expireTransaction("RSN-2-1")).getStatusCode())
                .isEqualTo(412);
        assertThat(refusal(() -> world.core().cancelTransaction("RSN-3-1")).getStatusCode())
                .isEqualTo(404);
    }

    @Test
    void letsAChallengeBeApprovedOrDeniedAndNothingElse() throws Exception {
        challenged("RSN-1-1");
        challenged("RSN-2-1");
        challenged("RSN-3-1");

        assertThat(world.core().checkTransaction("RSN-1-1").getString("fraud_status"))
                .isEqualTo("challenge");
        assertThat(world.core().approveTransaction("RSN-1-1").getString("fraud_status"))
                .isEqualTo("accept");
        assertThat(world.core().denyTransaction("RSN-2-1").getString("transaction_status"))
                .isEqualTo("deny");
        assertThat(refusal(() -> world.core().approveTransaction("RSN-1-1")).getStatusCode())
                .isEqualTo(412);

        world.passes(Duration.ofDays(1));
        assertThat(status("RSN-1-1")).isEqualTo("settlement");
        assertThat(status("RSN-3-1")).isEqualTo("deny");
    }

    private void challenged(String orderId) throws Exception {
        Map<String, Object> request = new HashMap<>(charge(orderId, "credit_card"));
        request.put("credit_card", Map.of("token_id", "48111111-1114-abc", "authentication", true));
        world.core().chargeTransaction(request);
        assertThat(world.control("POST", "/payments/" + orderId + "/challenge").statusCode())
                .isEqualTo(200);
    }

    private String status(String orderId) throws MidtransError {
        return world.core().checkTransaction(orderId).getString("transaction_status");
    }
}
