package id.pasarrusun.devservers.midtrans;

import static id.pasarrusun.devservers.midtrans.StandInWorld.ORDER;
import static id.pasarrusun.devservers.midtrans.StandInWorld.order;
import static id.pasarrusun.devservers.midtrans.StandInWorld.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.midtrans.ConfigFactory;
import com.midtrans.httpclient.error.MidtransError;
import java.util.List;
import java.util.Map;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SnapConformanceTests {
    private final StandInWorld world = new StandInWorld();

    SnapConformanceTests() throws Exception {}

    @AfterEach
    void ends() {
        world.close();
    }

    @Test
    void givesATokenAndThePageThatBelongsToIt() throws Exception {
        JSONObject session = world.snap().createTransaction(order(ORDER, 87_500));

        assertThat(session.getString("token")).hasSize(36);
        assertThat(session.getString("redirect_url"))
                .startsWith(world.standIn.baseUrl().toString())
                .endsWith(session.getString("token"));
        assertThat(world.snap().createTransactionRedirectUrl(order("RSN-2-1", 1_000)))
                .startsWith("http://");
    }

    @Test
    void refusesItemsThatDoNotSumToTheAmount() {
        Map<String, Object> wrong = Map.of(
                "transaction_details", Map.of("order_id", ORDER, "gross_amount", 87_500),
                "item_details", List.of(Map.of("name", "Keripik", "price", 15_000, "quantity", 3)));

        MidtransError refused = refusal(() -> world.snap().createTransactionToken(wrong));

        assertThat(refused.getStatusCode()).isEqualTo(400);
        assertThat(refused.getResponseBody()).contains("gross_amount is not equal to the sum of item_details");
    }

    @Test
    void takesADiscountAsANegativeItem() throws Exception {
        Map<String, Object> discounted = Map.of(
                "transaction_details", Map.of("order_id", ORDER, "gross_amount", "40000"),
                "item_details",
                        List.of(
                                Map.of("name", "Keripik", "price", 15_000, "quantity", 3),
                                Map.of("name", "Voucher", "price", -5_000, "quantity", 1)));

        assertThat(world.snap().createTransactionToken(discounted)).isNotBlank();
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        MidtransError refused = refusal(() -> world.snap().createTransactionToken(Map.of()));

        assertThat(refused.getStatusCode()).isEqualTo(400);
        assertThat(refused.getResponseBody()).contains("order_id is required", "gross_amount is required");
    }

    @Test
    void refusesAWrongKeyWithoutAStatusCode() {
        var snap = new ConfigFactory(SdkConfig.of(world.standIn, "SB-Mid-server-other")).getSnapApi();

        MidtransError refused = refusal(() -> snap.createTransactionToken(order(ORDER, 87_500)));

        assertThat(refused.getStatusCode()).isEqualTo(401);
        assertThat(refused.getResponseBody()).contains("error_messages").doesNotContain("status_code");
    }

    @Test
    void killsTheOldTokenWhenTheUnpaidOrderIsSentAgain() throws Exception {
        String first = world.snap().createTransactionRedirectUrl(order(ORDER, 87_500));
        String second = world.snap().createTransactionRedirectUrl(order(ORDER, 87_500));

        assertThat(world.opens(first).statusCode()).isEqualTo(410);
        assertThat(world.opens(second).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAnOrderThatWasPaid() throws Exception {
        world.snap().createTransactionToken(order(ORDER, 87_500));
        world.control("POST", "/payments/" + ORDER + "/pay");

        MidtransError refused = refusal(() -> world.snap().createTransactionToken(order(ORDER, 87_500)));

        assertThat(refused.getStatusCode()).isEqualTo(400);
        assertThat(refused.getResponseBody()).contains("has been paid and utilized");
    }

    @Test
    void knowsNoTransactionBeforeAMethodIsChosen() throws Exception {
        world.snap().createTransactionToken(order(ORDER, 87_500));

        assertThat(refusal(() -> world.core().checkTransaction(ORDER)).getStatusCode())
                .isEqualTo(404);
        assertThat(world.control("POST", "/payments/" + ORDER + "/deny").statusCode())
                .isEqualTo(409);
    }
}
