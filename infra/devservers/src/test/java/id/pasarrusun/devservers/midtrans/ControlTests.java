package id.pasarrusun.devservers.midtrans;

import static id.pasarrusun.devservers.midtrans.StandInWorld.ORDER;
import static id.pasarrusun.devservers.midtrans.StandInWorld.charge;
import static id.pasarrusun.devservers.midtrans.StandInWorld.order;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlTests {
    private final StandInWorld world = new StandInWorld();

    ControlTests() throws Exception {}

    @AfterEach
    void ends() {
        world.close();
    }

    @Test
    void movesAPaymentOnlyWhereItCanGo() throws Exception {
        world.snap().createTransactionToken(order(ORDER, 87_500));

        assertThat(moved("cancel")).isEqualTo(409);
        assertThat(moved("pay?method=gopay")).isEqualTo(200);
        assertThat(moved("pay")).isEqualTo(409);
        assertThat(moved("expire")).isEqualTo(409);
        assertThat(moved("reverse")).isEqualTo(200);
        assertThat(status()).isEqualTo("deny");
        assertThat(world.control("POST", "/payments/nothing/pay").statusCode()).isEqualTo(404);
        assertThat(moved("dance")).isEqualTo(404);
    }

    @Test
    void chargesASettledPaymentBack() throws Exception {
        world.core().chargeTransaction(charge(ORDER, "qris"));
        moved("pay");

        assertThat(moved("chargeback")).isEqualTo(200);
        assertThat(status()).isEqualTo("chargeback");
    }

    @Test
    void paysLateWhatHadExpired() throws Exception {
        world.core().chargeTransaction(charge(ORDER, "qris"));
        moved("expire");

        assertThat(moved("pay")).isEqualTo(200);
        assertThat(status()).isEqualTo("settlement");
    }

    @Test
    void logsCallsAndNotificationsOldestFirst() throws Exception {
        world.core().chargeTransaction(charge(ORDER, "qris"));
        world.hooks.next();
        world.core().checkTransaction(ORDER);

        JSONObject first = log().getJSONObject(0);
        assertThat(first.getString("direction")).isEqualTo("in");
        assertThat(first.getString("method")).isEqualTo("POST");
        assertThat(first.getString("path")).isEqualTo("/v2/charge");
        assertThat(first.getInt("status")).isEqualTo(200);
        assertThat(first.getString("at")).isEqualTo("2026-01-14T03:00:00Z");
        assertThat(first.getString("requestBody")).contains(ORDER);
        assertThat(first.getString("responseBody")).contains("pending");
        assertThat(first.getJSONObject("requestHeaders").getString("user-agent"))
                .startsWith("Midtrans-Java-Library");
        assertThat(log().toList())
                .extracting(entry -> new JSONObject((java.util.Map<?, ?>) entry).getString("direction"))
                .contains("out");
    }

    @Test
    void movesItsClockAndTopsUpTheBalance() throws Exception {
        world.core().chargeTransaction(charge(ORDER, "qris"));

        assertThat(world.control("POST", "/clock", "{\"advance\":\"PT48H\"}").body())
                .contains("2026-01-16T03:00:00Z");
        assertThat(status()).isEqualTo("expire");
        assertThat(world.control("POST", "/clock", "{\"advance\":\"soon\"}").statusCode())
                .isEqualTo(400);
        assertThat(world.control("POST", "/topup", "{\"amountRupiah\":5000}").body())
                .isEqualTo("{\"balanceRupiah\":1000005000}");
        assertThat(world.control("PUT", "/faults", "{\"delayMs\":\"long\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void listsPayoutsAndMovesThem() throws Exception {
        String reference = world.queuedPayout("81250.00");

        JSONObject listed = new JSONArray(world.control("GET", "/payouts").body()).getJSONObject(0);
        assertThat(listed.getString("reference")).isEqualTo(reference);
        assertThat(listed.getLong("amountRupiah")).isEqualTo(81_250);
        assertThat(listed.getString("status")).isEqualTo("queued");
        assertThat(listed.getString("bank")).isEqualTo("bca");
        assertThat(world.control("POST", "/payouts/" + reference + "/complete").statusCode())
                .isEqualTo(409);
        assertThat(world.control("POST", "/payouts/nothing/complete").statusCode())
                .isEqualTo(404);
    }

    @Test
    void forgetsEverything() throws Exception {
        world.core().chargeTransaction(charge(ORDER, "qris"));
        world.queuedPayout("81250.00");
        world.misbehaves("{\"errorRate\":1}");

        assertThat(world.control("DELETE", "").statusCode()).isEqualTo(204);

        assertThat(log()).isEmpty();
        assertThat(world.control("GET", "/payouts").body()).isEqualTo("[]");
        assertThat(world.control("GET", "/payments").body()).isEqualTo("[]");
        assertThat(world.core().chargeTransaction(charge(ORDER, "qris")).getString("status_code"))
                .isEqualTo("201");
    }

    @Test
    void remembersAcrossAStart(@TempDir Path directory) throws Exception {
        StandInSettings settings = StandInSettings.defaults().withDataDirectory(directory);
        String page;
        String reference;
        try (StandInWorld before = new StandInWorld(settings)) {
            page = before.snap().createTransactionRedirectUrl(order(ORDER, 87_500));
            before.control("POST", "/payments/" + ORDER + "/pay?method=bca_va");
            before.snap().createTransactionToken(order("RSN-2-1", 1_000));
            reference = before.queuedPayout("81250");
        }

        try (StandInWorld after = new StandInWorld(settings)) {
            assertThat(after.core().checkTransaction(ORDER).getString("transaction_status"))
                    .isEqualTo("settlement");
            assertThat(after.creator().getPayoutDetails(reference).getString("status"))
                    .isEqualTo("queued");
            String token = page.substring(page.lastIndexOf('/'));
            assertThat(after.opens(after.standIn.baseUrl() + "/snap/v3/redirection" + token)
                            .body())
                    .contains("Pembayaran berhasil");
            assertThat(after.control("POST", "/payments/RSN-2-1/pay").statusCode())
                    .isEqualTo(200);
        }
    }

    private int moved(String move) throws Exception {
        return world.control("POST", "/payments/" + ORDER + "/" + move).statusCode();
    }

    private String status() throws Exception {
        return world.core().checkTransaction(ORDER).getString("transaction_status");
    }

    private JSONArray log() throws Exception {
        return new JSONArray(world.control("GET", "/log").body());
    }
}
