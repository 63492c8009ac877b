package id.pasarrusun.payments.midtrans;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.charge.GatewayStatus;
import java.time.Instant;
import java.util.Map;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentStatusTests {

    private static final String ORDER = "RSN-K7Q2M9XA-1";

    @ParameterizedTest
    @CsvSource({
        "pending, 201, accept, Pending",
        "authorize, 201, , Pending",
        "capture, 200, accept, Settled",
        "capture, 201, challenge, Challenged",
        "capture, 200, challenge, Challenged",
        "settlement, 200, accept, Settled",
        "settlement, 200, , Settled",
        "settlement, 200, deny, Denied",
        "settlement, 201, accept, Strange",
        "settlement, 200, odd, Strange",
        "deny, 202, accept, Denied",
        "failure, 202, , Denied",
        "expire, 407, , Expired",
        "cancel, 200, , Cancelled",
        "refund, 200, accept, Refunded",
        "partial_refund, 200, accept, Refunded",
        "chargeback, 200, accept, ChargedBack",
        "partial_chargeback, 200, accept, ChargedBack",
        "dancing, 200, accept, Strange"
    })
    void readsEveryStatus(String status, String code, String fraud, String expected) {
        JSONObject body = body(status, code).put("refund_amount", "10000.00");
        if (fraud != null) {
            body.put("fraud_status", fraud);
        }

        assertThat(PaymentStatus.read(ORDER, body).getClass().getSimpleName()).isEqualTo(expected);
    }

    @Test
    void readsWhatWasPaidWhenAndHow() {
        JSONObject body = body("settlement", "200").put("settlement_time", "2026-01-14 10:04:03");

        assertThat(PaymentStatus.read(ORDER, body))
                .isEqualTo(new GatewayStatus.Settled(new GatewayStatus.Seen(
                        "5f0d", "qris", Rupiah.of(87_500), "IDR", Instant.parse("2026-01-14T03:04:03Z"))));
    }

    @ParameterizedTest
    @CsvSource({"87500.50", "-87500.00", "87.500", "''", "8e4", "99999999999999999999.00"})
    void anAmountThatIsNotWholeIsStrange(String amount) {
        assertThat(PaymentStatus.read(ORDER, body("settlement", "200").put("gross_amount", amount)))
                .isInstanceOf(GatewayStatus.Strange.class);
    }

    @Test
    void anAnswerAboutAnotherOrderIsStrange() {
        assertThat(PaymentStatus.read("RSN-K7Q2M9XA-2", body("settlement", "200")))
                .isInstanceOf(GatewayStatus.Strange.class);
    }

    private static JSONObject body(String status, String code) {
        return new JSONObject(Map.of(
                "transaction_status", status,
                "status_code", code,
                "order_id", ORDER,
                "transaction_id", "5f0d",
                "payment_type", "qris",
                "gross_amount", "87500.00",
                "currency", "IDR"));
    }
}
