package id.pasarrusun.devservers.midtrans;

import static id.pasarrusun.devservers.midtrans.StandInWorld.ORDER;
import static id.pasarrusun.devservers.midtrans.StandInWorld.charge;
import static id.pasarrusun.devservers.midtrans.StandInWorld.core;
import static id.pasarrusun.devservers.midtrans.StandInWorld.iris;
import static id.pasarrusun.devservers.midtrans.StandInWorld.order;
import static id.pasarrusun.devservers.midtrans.StandInWorld.payout;
import static id.pasarrusun.devservers.midtrans.StandInWorld.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.midtrans.httpclient.error.MidtransError;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransportFaultTests {
    private final StandInWorld world = new StandInWorld();

    TransportFaultTests() throws Exception {}

    @AfterEach
    void ends() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 503})
    void showsThatTheSdkSendsOnePostTwiceWithOneKeyAndOneEffect(int status) throws Exception {
        world.misbehaves("{\"nextStatus\":" + status + "}");
        SdkConfig keyed = world.creatorConfig().withPayoutKey("payout-1");

        JSONObject answer = iris(keyed).createPayouts(payout("81250", "once"));

        List<JSONObject> calls = world.callsTo("/iris/api/v1/payouts");
        assertThat(answer.getJSONArray("payouts")).hasSize(1);
        assertThat(calls)
                .hasSize(2)
                .allSatisfy(
                        call -> assertThat(call.getJSONObject("requestHeaders").getString("x-idempotency-key"))
                                .isEqualTo("payout-1"));
        assertThat(new JSONArray(world.control("GET", "/payouts").body())).hasSize(1);
    }

    @Test
    void leavesAChargeUnknownThatWasDroppedAfterItWasDone() throws Exception {
        world.misbehaves("{\"dropAfterProcessing\":true}");
        MidtransError unknown = refusal(() -> world.core().chargeTransaction(charge(ORDER, "qris")));
        world.misbehaves("{}");

        assertThat(unknown.getStatusCode()).isZero();
        assertThat(unknown.getCause()).isInstanceOf(IOException.class);
        assertThat(world.core().checkTransaction(ORDER).getString("transaction_status"))
                .isEqualTo("pending");
    }

    @Test
    void recoversADroppedChargeRefundAndPayoutByTheirKeys() throws Exception {
        SdkConfig charging = world.coreConfig().withPaymentKey("charge-1");
        SdkConfig paying = world.creatorConfig().withPayoutKey("payout-1");
        Map<String, String> refund = Map.of("refund_key", "R1", "amount", "10000");
        world.misbehaves("{\"dropAfterProcessing\":true}");
        refusal(() -> core(charging).chargeTransaction(charge(ORDER, "qris")));
        refusal(() -> iris(paying).createPayouts(payout("81250", "once")));
        world.control("POST", "/payments/" + ORDER + "/pay");
        refusal(() -> world.core().refundTransaction(ORDER, refund));
        world.misbehaves("{}");

        assertThat(core(charging).chargeTransaction(charge(ORDER, "qris")).getString("status_code"))
                .isEqualTo("201");
        assertThat(iris(paying).createPayouts(payout("81250", "once")).getJSONArray("payouts"))
                .hasSize(1);
        assertThat(refusal(() -> world.core().refundTransaction(ORDER, refund)).getStatusCode())
                .isEqualTo(406);
        assertThat(new JSONArray(world.control("GET", "/payouts").body())).hasSize(1);
        assertThat(world.core().checkTransaction(ORDER).getString("refund_amount"))
                .isEqualTo("10000.00");
    }

    @Test
    void doesNothingWhenItDisconnectsOrFailsAtOnce() throws Exception {
        world.misbehaves("{\"disconnectRate\":1}");
        MidtransError cut = refusal(() -> world.snap().createTransactionToken(order(ORDER, 87_500)));
        world.misbehaves("{\"errorRate\":1}");
        MidtransError failed = refusal(() -> world.snap().createTransactionToken(order(ORDER, 87_500)));
        world.misbehaves("{}");

        assertThat(cut.getStatusCode()).isZero();
        assertThat(failed.getStatusCode()).isEqualTo(500);
        assertThat(world.control("POST", "/payments/" + ORDER + "/pay").statusCode())
                .isEqualTo(404);
    }

    @Test
    void makesTheSdkThrowUncheckedOnAPageInsteadOfJson() throws Exception {
        world.misbehaves("{\"garbageRate\":1}");

        assertThatThrownBy(() -> world.core().chargeTransaction(charge(ORDER, "qris")))
                .isInstanceOf(JSONException.class);
    }

    @Test
    void isSlowerThanTheSdkWaits() throws Exception {
        world.misbehaves("{\"delayMs\":2500}");

        MidtransError late = refusal(() -> world.core().chargeTransaction(charge(ORDER, "qris")));

        assertThat(late.getCause()).isInstanceOf(SocketTimeoutException.class);
    }
}
