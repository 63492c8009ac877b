package id.pasarrusun.devservers.midtrans;

import static id.pasarrusun.devservers.midtrans.StandInWorld.ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayerPageTests {
    private static final String FINISH = "http://localhost:8080/beli/abc";

    private final StandInWorld world = new StandInWorld();

    PayerPageTests() throws Exception {}

    @AfterEach
    void ends() {
        world.close();
    }

    @Test
    void offersOnlyTheMethodsThatTheShopEnabled() throws Exception {
        String page = world.opens(session("other_qris", "bca_va")).body();

        assertThat(page)
                .contains("QRIS", "Virtual Account BCA", "Rp87.500", "Keripik &lt;b&gt;singkong", ORDER)
                .doesNotContain("GoPay</b>", "<script", "src=");
    }

    @ParameterizedTest
    @CsvSource({"pay, 200, settlement", "deny, 202, deny", "expire, 202, expire", "back, 201, pending"})
    void leadsThePayerBackToTheShopWithTheOutcome(String action, String code, String status) throws Exception {
        String page = session();
        world.submits(page + "/method", "method=bri_va");

        HttpResponse<String> left = world.submits(page + "/" + action, "");

        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(left.headers().firstValue("Location"))
                .hasValue(FINISH + "?order_id=" + ORDER + "&status_code=" + code + "&transaction_status=" + status);
        assertThat(world.core().checkTransaction(ORDER).getString("transaction_status"))
                .isEqualTo(status);
    }

    @Test
    void showsTheNumberToPayTo() throws Exception {
        String page = session();
        world.submits(page + "/method", "method=echannel");

        assertThat(world.opens(page).body()).contains("70012", "Bayar sekarang", "Ganti cara bayar");
    }

    @Test
    void letsThePayerChangeTheMethodWithoutPayingTwice() throws Exception {
        String page = session();
        world.submits(page + "/method", "method=bca_va");
        String first = world.core().checkTransaction(ORDER).getString("transaction_id");
        world.submits(page + "/method", "method=other_qris");
        world.submits(page + "/pay", "");

        assertThat(world.core().checkTransaction(first).getString("transaction_status"))
                .isEqualTo("cancel");
        assertThat(world.core().checkTransaction(ORDER).getString("payment_type"))
                .isEqualTo("qris");
        assertThat(world.opens(page).body()).contains("Pembayaran berhasil", FINISH);
    }

    @Test
    void letsADeniedPayerTryAgain() throws Exception {
        String page = session();
        world.submits(page + "/method", "method=credit_card");
        world.submits(page + "/deny", "");
        world.submits(page + "/method", "method=credit_card");
        world.submits(page + "/pay", "");

        assertThat(world.core().checkTransaction(ORDER).getString("transaction_status"))
                .isEqualTo("capture");
    }

    @Test
    void endsWhenTheShopSaidItWould() throws Exception {
        String page = session();
        world.submits(page + "/method", "method=bca_va");

        world.passes(Duration.ofHours(3));

        assertThat(world.core().checkTransaction(ORDER).getString("transaction_status"))
                .isEqualTo("expire");
        assertThat(world.opens(page).body()).contains("Waktu pembayaran habis");
        world.submits(page + "/method", "method=bca_va");
        assertThat(world.core().checkTransaction(ORDER).getString("transaction_status"))
                .isEqualTo("expire");
    }

    @Test
    void offersNoMethodThatCannotTakeTheAmount() throws Exception {
        String page = world.snap().createTransactionRedirectUrl(StandInWorld.order(ORDER, 10_000_001));

        assertThat(world.opens(page).body()).contains("GoPay").doesNotContain("QRIS");
    }

    @Test
    void knowsNoOtherToken() throws Exception {
        assertThat(world.opens(world.standIn.baseUrl() + "/snap/v3/redirection/none")
                        .statusCode())
                .isEqualTo(404);
    }

    private String session(String... methods) throws Exception {
        return world.snap()
                .createTransactionRedirectUrl(Map.of(
                        "transaction_details",
                        Map.of("order_id", ORDER, "gross_amount", 87_500),
                        "item_details",
                        List.of(Map.of("name", "Keripik <b>singkong", "price", 87_500, "quantity", 1)),
                        "callbacks",
                        Map.of("finish", FINISH),
                        "expiry",
                        Map.of("start_time", "2026-01-14 10:00:00 +0700", "unit", "hours", "duration", 3),
                        "enabled_payments",
                        List.of(methods)));
    }
}
