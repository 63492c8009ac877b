package id.pasarrusun.storefront.batches;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.OpenShop.Mailbox;
import id.pasarrusun.dev.Person;
import id.pasarrusun.dev.Person.Answer;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// From the kitchen to the buyers' phones: a recall reaches all who bought of a batch, each once, and nobody else.
class RecallIntegrationTests {

    private static final String ORDERS = "/sanggar/pesanan/";
    private static final String CRACKERS = "bakso-goreng-renyah-kemasan-toples";
    private static final Pattern CODE = Pattern.compile("BKS-\\d{6}-[A-Z]+");
    private static final JsonMapper JSON = new JsonMapper();

    private final OpenShop shop = OpenShop.visit();
    private final Person sulastri = shop.maker(3);
    private final Person admin = shop.officer("admin");
    private final Person officer = shop.officer("qc");

    @Test
    void aRecallReachesAllBuyersOfABatchOnceAndNobodyElse() {
        String first = cooks();
        String second = cooks();
        assertThat(first).isNotEqualTo(second);
        // Wati bought twice of the first batch, once together with something of another maker's
        String wati = sends(buys("+6281399000001", CRACKERS), first);
        String more = sends(buys("+6281399000001", CRACKERS, "dompet-koin-rajut"), first);
        String ani = sends(buys("+6281399000002", CRACKERS), second);
        // and Tini's is still with its maker
        String tini = buys("+6281399000003", CRACKERS);
        // a parcel that is under way says no more of its batch
        sulastri.post(ORDERS + ani + "/kirim", "resi", "JNE 0012345", field(CRACKERS), first);

        String list = admin.get("/meja/batch/" + first).body();
        assertThat(list).contains(wati, more, "0813-9900-0001").doesNotContain(ani, tini);
        assertThat(officer.get("/meja/batch/" + first).body()).contains(wati).doesNotContain("0813-9900-0001");
        assertThat(admin.get("/meja/batch/" + first + "/pembeli.csv").body())
                .contains(wati, more)
                .doesNotContain(ani);

        Mailbox toWati = shop.mailbox("+6281399000001");
        Mailbox toAni = shop.mailbox("+6281399000002");
        Mailbox toTini = shop.mailbox("+6281399000003");
        assertThat(recall(first, "").status()).isEqualTo(422);
        assertThat(recall(first, "Rantai dingin terputus.").status()).isEqualTo(303);
        assertThat(recall(first, "Rantai dingin terputus.").status()).isEqualTo(303);

        OpenShop.await(() -> !about(toWati, first).isEmpty());
        assertThat(about(toWati, first)).hasSize(1).first().asString().contains(wati, more, "Rantai dingin terputus.");
        assertThat(about(toAni, first)).isEmpty();
        assertThat(about(toTini, first)).isEmpty();

        Answer refused = sulastri.post(ORDERS + tini + "/kirim", field(CRACKERS), first);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("sudah lewat tanggal atau ditarik");
        assertThat(sulastri.post(ORDERS + tini + "/kirim", field(CRACKERS), second)
                        .status())
                .isEqualTo(303);
        assertThat(sulastri.get(ORDERS + tini + "/label").body()).contains("Kode produksi " + second);
    }

    /// The code of a batch written down in two taps.
    private String cooks() {
        String page = sulastri.get("/sanggar/batch").body();
        int form = page.indexOf("Bakso goreng renyah");
        String listing = OpenShop.value(page.substring(form), "barang");
        Answer made = sulastri.post(
                "/sanggar/batch", "barang", listing, "id", UUID.randomUUID().toString(), "isi", "40");
        assertThat(made.status()).isEqualTo(303);
        return CODE.matcher(made.location())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    private Answer recall(String code, String reason) {
        return admin.post("/meja/batch/" + code + "/tarik", "alasan", reason, "yakin", "ya");
    }

    private static List<String> about(Mailbox mailbox, String code) {
        return mailbox.letters().stream()
                .map(letter -> letter.text())
                .filter(text -> text.contains(code))
                .toList();
    }

    /// The number of the order, which its maker has sent from a batch.
    private String sends(String order, String batch) {
        assertThat(sulastri.post(ORDERS + order + "/kirim", field(CRACKERS), batch)
                        .status())
                .isEqualTo(303);
        return order;
    }

    private String field(String slug) {
        return "batch-" + variant(slug);
    }

    private String variant(String slug) {
        return read(shop.stranger().json("GET", "/api/v1/products/" + slug, ""))
                .get("variants")
                .get(0)
                .get("id")
                .stringValue();
    }

    /// The number of Sulastri's order, once it is paid.
    private String buys(String phone, String... slugs) {
        Person buyer = shop.stranger();
        String cart = read(buyer.json("POST", "/api/v1/carts", "")).get("id").stringValue();
        Stream.of(slugs)
                .forEach(slug ->
                        buyer.json("PUT", "/api/v1/carts/" + cart + "/lines/" + variant(slug), "{\"quantity\": 2}"));
        String deliveries = Stream.of(slugs)
                .map(slug -> read(buyer.json("GET", "/api/v1/products/" + slug, ""))
                        .get("maker")
                        .get("slug")
                        .stringValue())
                .map("{\"makerSlug\": \"%s\", \"method\": \"pickup\"}"::formatted)
                .collect(java.util.stream.Collectors.joining(","));
        JsonNode purchase = read(buyer.json(
                "POST",
                "/api/v1/purchases",
                """
                {"cartId": "%s", "buyer": {"name": "Bu Wati", "phone": "%s"}, "delivery": [%s], "acceptTerms": true}
                """.formatted(cart, phone, deliveries),
                "Idempotency-Key",
                UUID.randomUUID().toString()));
        String number = purchase.get("number").stringValue();
        Person bank = new Person(shop.midtrans().baseUrl());
        OpenShop.await(() -> bank.json("POST", "/_control/payments/RSN-" + number + "-1/pay?method=qris", "")
                        .status()
                == 200);
        String order = number + "-1";
        OpenShop.await(() -> sulastri.get(ORDERS + order).status() == 200);
        return order;
    }

    private static JsonNode read(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return JSON.readTree(answer.body());
    }
}
