package id.pasarrusun.payments.midtrans;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.charge.OpenRequest;
import id.pasarrusun.payments.order.Payer;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;

class SnapOrderTests {

    static final Instant FROM = Instant.parse("2026-01-14T03:00:00Z");

    @Test
    void saysWhatIsBoughtByWhomAndUntilWhen() {
        JSONObject order = new JSONObject(SnapOrder.of(request("RSN-K7Q2M9XA-1", FROM)));

        assertThat(order.getJSONObject("transaction_details").toMap())
                .containsEntry("order_id", "RSN-K7Q2M9XA-1")
                .containsEntry("gross_amount", 55_000L);
        assertThat(order.getJSONArray("item_details").getJSONObject(0).toMap())
                .containsEntry("quantity", 3)
                .containsEntry("price", 15_000L)
                .containsEntry("merchant_name", "Dapur Bu Ratmi");
        assertThat(order.getJSONObject("customer_details").toMap())
                .containsEntry("first_name", "Sekar")
                .containsEntry("phone", "+6281200011122")
                .doesNotContainKey("email");
        assertThat(order.getJSONObject("expiry").toMap())
                .containsEntry("start_time", "2026-01-14 10:00:00 +0700")
                .containsEntry("unit", "minutes")
                .containsEntry("duration", 180L);
        assertThat(order.getJSONObject("callbacks").getString("finish")).isEqualTo("http://localhost:8080/beli/x");
        assertThat(order.has("enabled_payments")).isFalse();
    }

    @Test
    void namesFitIntoWhatMidtransTakes() {
        JSONObject item = new JSONObject(SnapOrder.of(request("RSN-K7Q2M9XA-1", FROM)))
                .getJSONArray("item_details")
                .getJSONObject(1);

        assertThat(item.getString("name"))
                .hasSize(50)
                .startsWith("Ongkos kirim / ")
                .endsWith("…")
                .doesNotContain("|");
    }

    static OpenRequest request(String orderId, Instant from) {
        return new OpenRequest(
                orderId,
                Rupiah.of(55_000),
                List.of(
                        new OpenRequest.Line("SKU-1", "Keripik singkong", 3, Rupiah.of(15_000), "Dapur Bu Ratmi"),
                        new OpenRequest.Line(
                                "ONGKIR",
                                "Ongkos kirim | dari Rusunawa Marunda ke Penggilingan, Cakung",
                                1,
                                Rupiah.of(10_000),
                                "Dapur Bu Ratmi")),
                new Payer("Sekar", "+6281200011122", null, Locale.ENGLISH),
                URI.create("http://localhost:8080/beli/x"),
                from,
                from.plusSeconds(10_800));
    }
}
