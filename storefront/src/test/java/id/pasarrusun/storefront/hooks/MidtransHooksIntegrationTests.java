package id.pasarrusun.storefront.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import id.pasarrusun.payments.midtrans.MidtransSettings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;

/// What the gateway's door lets in.
class MidtransHooksIntegrationTests {

    private static final String PAYMENTS = "/hooks/midtrans";
    private static final String PAYOUTS = "/hooks/midtrans/payouts";

    private final OpenShop shop = OpenShop.visit();
    private final Person gateway = shop.stranger();

    @Test
    void keepsAPaymentsNotificationOnceHoweverOftenItComes() {
        String notification =
                payment("RSN-HOOKS-1", shop.part(MidtransSettings.class).serverKey());

        for (int i = 0; i < 3; i++) {
            Answer answer = gateway.json("POST", PAYMENTS, notification);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
        }

        assertThat(kept("payments.charge_notice", "order_id", "RSN-HOOKS-1")).isEqualTo(1);
    }

    @Test
    void turnsAwayAForgedPaymentAndKeepsNothing() {
        Answer answer = gateway.json("POST", PAYMENTS, payment("RSN-HOOKS-2", "somebody-elses-key"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("/notification-forged");
        assertThat(kept("payments.charge_notice", "order_id", "RSN-HOOKS-2")).isZero();
    }

    @Test
    void keepsAPayoutsNotificationWhateverItsContentTypeSays() {
        String notification = """
            {"reference_no": "hooks-payout-1", "status": "processed", "updated_at": "2026-11-24T10:00:00Z"}\
            """;
        String key = shop.part(MidtransSettings.class).irisMerchantKey();
        String signature = sha512(notification + key);

        Answer answer = gateway.json("POST", PAYOUTS, notification, "Iris-Signature", signature);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(kept("payments.payout_notice", "reference", "hooks-payout-1"))
                .isEqualTo(1);
    }

    @Test
    void turnsAwayAPayoutWithoutASignature() {
        Answer answer =
                gateway.json("POST", PAYOUTS, "{\"reference_no\": \"hooks-payout-2\", \"status\": \"completed\"}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(kept("payments.payout_notice", "reference", "hooks-payout-2"))
                .isZero();
    }

    @Test
    void refusesWhatIsNoNotification() {
        assertThat(gateway.json("POST", PAYMENTS, "").status()).isEqualTo(400);
        assertThat(gateway.json("POST", PAYMENTS, "order_id=1").status()).isEqualTo(400);
        assertThat(gateway.json("POST", PAYMENTS, "{\"order_id\": 7}").status()).isEqualTo(400);
        assertThat(gateway.json("POST", PAYOUTS, "[]").body()).contains("/notification-malformed");
        assertThat(gateway.json("PUT", PAYMENTS, "{}").status()).isEqualTo(405);
    }

    @Test
    void listensToNoEndlessStory() {
        Answer answer = gateway.json("POST", PAYMENTS, "x".repeat(70_000));

        assertThat(answer.status()).isEqualTo(413);
    }

    private static String payment(String orderId, String serverKey) {
        String signature = sha512(orderId + "200" + "10000.00" + serverKey);
        return """
            {"transaction_id": "%s-t", "order_id": "%s", "status_code": "200", "gross_amount": "10000.00",
             "transaction_status": "settlement", "signature_key": "%s"}\
            """.formatted(orderId, orderId, signature);
    }

    private long kept(String table, String column, String value) {
        Long count = shop.part(DatabaseClient.class)
                .sql("select count(*) from " + table + " where " + column + " = :value")
                .bind("value", value)
                .mapValue(Long.class)
                .one()
                .block();
        return count == null ? 0 : count;
    }

    private static String sha512(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
