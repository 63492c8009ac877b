package id.pasarrusun.payments.midtrans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.payments.charge.Notice;
import id.pasarrusun.payments.payout.PayoutNotices.PayoutNotice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

class NotificationsTests {

    private static final String SETTLED = """
        {"transaction_type":"off-us","transaction_time":"2026-01-14 10:02:11","transaction_status":"settlement",
         "transaction_id":"5f0d2c3e-8a41-4d0e-9d2b-3c7a1e9b4410","status_code":"200",
         "signature_key":"644e67bcaa044cb21a62f087c5bd9204c10fed0b3e5e00987f74ad0502daf90f279ae6c6543c1749b1adf2aaad1e3ede34dfdece457f14fe2f7db8d0449f7761",
         "payment_type":"qris","order_id":"RSN-20260114-0007-1","merchant_id":"G900000001",
         "gross_amount":"87500.00","fraud_status":"accept","currency":"IDR","something_new":{"a":[1]}}\
        """;

    private final List<Notice> payments = new ArrayList<>();
    private final List<PayoutNotice> payouts = new ArrayList<>();
    private final Notifications notifications = new Notifications(
            new Signatures(SettingsWorld.examples()),
            notice -> Mono.fromRunnable(() -> payments.add(notice)),
            notice -> Mono.fromRunnable(() -> payouts.add(notice)));

    @Test
    void keepsAPaymentsNotificationAsItCame() {
        assertThat(payment(SETTLED)).isInstanceOf(Receipt.Stored.class);

        assertThat(payments)
                .containsExactly(new Notice(
                        "RSN-20260114-0007-1",
                        "5f0d2c3e-8a41-4d0e-9d2b-3c7a1e9b4410",
                        "settlement",
                        "200",
                        0,
                        SETTLED));
    }

    @Test
    void countsTheRefundsOfAPayment() {
        payment(SETTLED.replace("\"something_new\":{\"a\":[1]}", "\"refunds\":[{\"refund_key\":\"a\"},{}]"));

        assertThat(payments).singleElement().extracting(Notice::refunds).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"87501.00", "87500.0", "87500"})
    void refusesAnotherAmount(String amount) {
        assertThat(payment(SETTLED.replace("87500.00", amount))).isInstanceOf(Receipt.Forged.class);
        assertThat(payments).isEmpty();
    }

    @Test
    void refusesAnotherOrder() {
        assertThat(payment(SETTLED.replace("0007-1", "0008-1"))).isInstanceOf(Receipt.Forged.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "[]", "null", "\"text\"", "{}", "{\"order_id\":\"a\"}", "{", "{} {}"})
    void takesNothingElseForANotification(String body) {
        assertThat(payment(body)).isInstanceOf(Receipt.Malformed.class);
        assertThat(payments).isEmpty();
    }

    @Test
    void refusesAMemberThatStandsTwice() {
        assertThat(payment(SETTLED.replace("{\"transaction_type\"", "{\"gross_amount\":\"1.00\",\"transaction_type\"")))
                .isInstanceOf(Receipt.Malformed.class);
    }

    @Test
    void refusesAnAmountThatIsANumber() {
        assertThat(payment(SETTLED.replace("\"87500.00\"", "87500.00"))).isInstanceOf(Receipt.Malformed.class);
    }

    @Test
    void keepsAPayoutsNotificationAsItCame() {
        assertThat(payout(SignaturesTests.PAYOUT, SignaturesTests.PAYOUT_SIGNATURE))
                .isInstanceOf(Receipt.Stored.class);

        assertThat(payouts)
                .containsExactly(new PayoutNotice(
                        "rp7c1e5a90b2d4f6", "completed", "2026-01-15T03:12:44Z", null, null, SignaturesTests.PAYOUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "E4760240"})
    void refusesAPayoutOfAnotherHand(String signature) {
        assertThat(payout(SignaturesTests.PAYOUT, signature)).isInstanceOf(Receipt.Forged.class);
        assertThat(payouts).isEmpty();
    }

    @Test
    void refusesAPayoutThatWasWrittenAnew() {
        assertThat(payout(SignaturesTests.PAYOUT.replace(",", ", "), SignaturesTests.PAYOUT_SIGNATURE))
                .isInstanceOf(Receipt.Forged.class);
    }

    @Test
    void takesNothingElseForAPayout() {
        assertThat(payout("hello", SignaturesTests.PAYOUT_SIGNATURE)).isInstanceOf(Receipt.Malformed.class);
    }

    @SuppressWarnings("NullAway") // there is always a receipt
    private Receipt payment(String body) {
        return notifications.payment(body.getBytes(UTF_8)).block();
    }

    @SuppressWarnings("NullAway") // there is always a receipt
    private Receipt payout(String body, String signature) {
        return notifications.payout(body.getBytes(UTF_8), signature).block();
    }
}
