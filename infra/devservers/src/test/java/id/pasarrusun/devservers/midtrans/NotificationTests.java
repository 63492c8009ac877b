package id.pasarrusun.devservers.midtrans;

import static id.pasarrusun.devservers.midtrans.StandInWorld.ORDER;
import static id.pasarrusun.devservers.midtrans.StandInWorld.charge;
import static id.pasarrusun.devservers.midtrans.StandInWorld.order;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.devservers.midtrans.wire.Signatures;
import java.util.List;
import java.util.Map;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationTests {
    private final StandInWorld world = new StandInWorld();

    NotificationTests() throws Exception {}

    @AfterEach
    void ends() {
        world.close();
    }

    @Test
    void tellsOfAPaymentInOrderAndSigned() throws Exception {
        world.snap().createTransactionToken(order(ORDER, 87_500));
        world.control("POST", "/payments/" + ORDER + "/pay?method=bca_va");

        HookReceiver.Received pending = world.hooks.next();
        HookReceiver.Received settled = world.hooks.next();
        assertThat(pending.status()).isEqualTo("pending");
        assertThat(pending.path()).isEqualTo("/hooks/midtrans");
        assertThat(pending.userAgent()).isEqualTo("Veritrans");
        assertThat(settled.status()).isEqualTo("settlement");
        JSONObject body = settled.json();
        assertThat(body.getJSONArray("va_numbers").getJSONObject(0).getString("bank"))
                .isEqualTo("bca");
        assertThat(body.getString("signature_key"))
                .isEqualTo(Signatures.payment(
                        ORDER, body.getString("status_code"), "87500.00", StandInSettings.SERVER_KEY));
    }

    @Test
    void sendsDuplicatesWhenTold() throws Exception {
        world.misbehaves("{\"duplicateNotifications\":10}");

        world.core().chargeTransaction(charge(ORDER, "qris"));

        String first = world.hooks.next().body();
        for (int copy = 2; copy <= 10; copy++) {
            assertThat(world.hooks.next().body()).isEqualTo(first);
        }
        world.hooks.hasNothingMore();
    }

    @Test
    void sendsTheNewestFirstWhenToldToShuffle() throws Exception {
        world.misbehaves("{\"shuffleNotifications\":true,\"duplicateNotifications\":false}");

        world.core().chargeTransaction(charge(ORDER, "qris"));
        world.control("POST", "/payments/" + ORDER + "/pay");

        assertThat(world.hooks.next().status()).isEqualTo("settlement");
        assertThat(world.hooks.next().status()).isEqualTo("pending");
    }

    @Test
    void losesNotificationsWhenTold() throws Exception {
        world.misbehaves("{\"dropNotifications\":true}");

        world.core().chargeTransaction(charge(ORDER, "qris"));

        world.hooks.hasNothingMore();
    }

    @ParameterizedTest
    @CsvSource({"200,1", "404,3", "500,2", "503,5", "403,6"})
    void repeatsAsOftenAsTheAnswerAllows(int status, int deliveries) throws Exception {
        world.hooks.answersWith(status);

        world.core().chargeTransaction(charge(ORDER, "qris"));

        for (int delivery = 1; delivery <= deliveries; delivery++) {
            world.hooks.next();
        }
        world.hooks.hasNothingMore();
    }

    @Test
    void followsTheAddressesThatARequestNames() throws Exception {
        SdkConfig config = world.coreConfig();
        config.paymentAppendNotification(world.hooks.address("/also").toString());
        StandInWorld.core(config).chargeTransaction(charge(ORDER, "qris"));
        assertThat(List.of(world.hooks.next(), world.hooks.next()))
                .extracting(HookReceiver.Received::path)
                .containsExactly("/hooks/midtrans", "/also");

        config.paymentOverrideNotification(world.hooks.address("/instead").toString());
        StandInWorld.core(config).chargeTransaction(charge("RSN-2-1", "qris"));
        assertThat(world.hooks.next().path()).isEqualTo("/instead");
        world.hooks.hasNothingMore();
    }

    @Test
    void echoesCustomFields() throws Exception {
        world.snap()
                .createTransactionToken(Map.of(
                        "transaction_details",
                        Map.of("order_id", ORDER, "gross_amount", 87_500),
                        "custom_field1",
                        "order:0007"));
        world.control("POST", "/payments/" + ORDER + "/pay");

        assertThat(world.hooks.next().json().getString("custom_field1")).isEqualTo("order:0007");
    }
}
