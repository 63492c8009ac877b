package id.pasarrusun.devservers.midtrans;

import static id.pasarrusun.devservers.midtrans.StandInWorld.ORDER;
import static id.pasarrusun.devservers.midtrans.StandInWorld.order;
import static id.pasarrusun.devservers.midtrans.StandInWorld.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.midtrans.httpclient.error.MidtransError;
import java.util.Map;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RefundConformanceTests {
    private final StandInWorld world = new StandInWorld();

    RefundConformanceTests() throws Exception {}

    @AfterEach
    void ends() {
        world.close();
    }

    @Test
    void givesBackAPartAndThenTheRest() throws Exception {
        paidBy("qris");

        JSONObject part = refund("R1", "15000");
        JSONObject rest = world.core().refundTransaction(ORDER, Map.of("refund_key", "R2", "reason", "Sisa"));

        assertThat(part.getString("transaction_status")).isEqualTo("partial_refund");
        assertThat(part.getString("refund_amount")).isEqualTo("15000.00");
        assertThat(rest.getString("transaction_status")).isEqualTo("refund");
        assertThat(rest.getString("refund_amount")).isEqualTo("72500.00");
        JSONObject status = world.core().checkTransaction(ORDER);
        assertThat(status.getString("refund_amount")).isEqualTo("87500.00");
        assertThat(status.getJSONArray("refunds")).hasSize(2);
    }

    @Test
    void refusesTooMuchAndTheSameKeyTwice() throws Exception {
        paidBy("gopay");

        assertThat(refusal(() -> refund("R1", "87501")).getStatusCode()).isEqualTo(414);
        refund("R1", "10000");
        assertThat(refusal(() -> refund("R1", "10000")).getStatusCode()).isEqualTo(406);
    }

    @Test
    void cannotGiveBackATransferNorWhatWasNotPaid() throws Exception {
        paidBy("bca_va");
        assertThat(refusal(() -> refund("R1", "10000")).getStatusCode()).isEqualTo(412);

        world.core().chargeTransaction(StandInWorld.charge("RSN-2-1", "qris"));
        assertThat(refusal(() -> world.core().refundTransaction("RSN-2-1", Map.of("refund_key", "R1")))
                        .getStatusCode())
                .isEqualTo(412);
    }

    @Test
    void tellsOfARefundTwiceAndOnlyTheSecondTimeOfTheBank() throws Exception {
        paidBy("qris");
        world.hooks.next();
        world.hooks.next();

        refund("R1", "87500");

        JSONObject promised = world.hooks.next().json();
        JSONObject confirmed = world.hooks.next().json();
        assertThat(promised.getString("transaction_status")).isEqualTo("refund");
        assertThat(promised.getJSONArray("refunds").getJSONObject(0).has("bank_confirmed_at"))
                .isFalse();
        assertThat(confirmed.getJSONArray("refunds").getJSONObject(0).has("bank_confirmed_at"))
                .isTrue();
        world.hooks.hasNothingMore();
    }

    @Test
    void letsTheBankRefuseADirectRefund() throws Exception {
        paidBy("qris");
        world.misbehaves("{\"refuseDirectRefunds\":true}");

        JSONObject refused = world.core().directRefundTransaction(ORDER, Map.of("refund_key", "R1"));

        assertThat(refused.getString("status_code")).isEqualTo("202");
        assertThat(world.core().checkTransaction(ORDER).getString("transaction_status"))
                .isEqualTo("settlement");
        world.misbehaves("{}");
        assertThat(world.core()
                        .directRefundTransaction(ORDER, Map.of("refund_key", "R1"))
                        .getString("status_code"))
                .isEqualTo("200");
    }

    private void paidBy(String method) throws Exception {
        world.snap().createTransactionToken(order(ORDER, 87_500));
        world.control("POST", "/payments/" + ORDER + "/pay?method=" + method);
    }

    private JSONObject refund(String key, String amount) throws MidtransError {
        return world.core().refundTransaction(ORDER, Map.of("refund_key", key, "amount", amount, "reason", "Rusak"));
    }
}
