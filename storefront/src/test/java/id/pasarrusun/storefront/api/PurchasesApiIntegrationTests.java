package id.pasarrusun.storefront.api;

import static id.pasarrusun.storefront.api.ApiWorld.DIAN;
import static id.pasarrusun.storefront.api.ApiWorld.SITI;
import static id.pasarrusun.storefront.api.ApiWorld.newKey;
import static id.pasarrusun.storefront.api.ApiWorld.order;
import static id.pasarrusun.storefront.api.ApiWorld.variant;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person.Answer;
import id.pasarrusun.payments.order.Fulfilling;
import id.pasarrusun.payments.order.PayeeId;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PurchasesApiIntegrationTests {

    private final ApiWorld world = new ApiWorld();

    @Test
    void buysOfTwoMakersPaysAndHasTheGoods() {
        LiveListing mat = world.goods(SITI, 85_000, 3);
        LiveListing other = world.goods(DIAN, 40_000, 3);
        String cart = world.cartWith(mat, other);
        world.put("/carts/" + cart + "/lines/" + variant(mat), "{\"quantity\": 2}");
        assertThat(Schemas.fitting("Cart", world.get("/carts/" + cart).body())
                        .get("totalRupiah")
                        .longValue())
                .isEqualTo(210_000);

        Answer placed = world.post("/purchases", order(cart, SITI, DIAN), newKey());
        assertThat(placed.status()).as(placed.body()).isEqualTo(201);
        JsonNode purchase = Schemas.fitting("Purchase", placed.body());
        String token = purchase.get("token").stringValue();
        assertThat(placed.location()).isEqualTo("/api/v1/purchases/" + token);
        assertThat(placed.response().headers().map()).doesNotContainKey("set-cookie");
        assertThat(purchase.get("totalRupiah").longValue()).isEqualTo(210_000);
        assertThat(purchase.at("/payment/state").stringValue()).isEqualTo("awaiting_payer");
        assertThat(purchase.at("/makerOrders/0/maker/slug").stringValue()).isEqualTo(SITI);

        world.control(purchase.at("/payment/midtransOrderId").stringValue(), "pay?method=qris");
        assertThat(until(token, "/state", "paid").at("/payment/method").stringValue())
                .isEqualTo("qris");
        JsonNode order = purchase.at("/makerOrders/0");
        sent(mat, order);
        Answer confirmed = world.post(confirm(token, order), "", newKey());
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        assertThat(Schemas.fitting("Purchase", confirmed.body())
                        .at("/makerOrders/0/state")
                        .stringValue())
                .isEqualTo("completed");
    }

    @Test
    void tellsABuyerWhatCannotBeDoneYetOrAnyMore() {
        JsonNode purchase = world.bought(world.goods(SITI, 85_000, 3));
        String token = purchase.get("token").stringValue();

        Answer again = world.post("/purchases/" + token + "/payment", "", newKey());
        assertProblem(again, 409, "payment-open");
        assertProblem(world.post(confirm(token, purchase.at("/makerOrders/0")), ""), 409, "order-not-sent");

        world.control(purchase.at("/payment/midtransOrderId").stringValue(), "pay?method=gopay");
        until(token, "/state", "paid");
        assertProblem(world.post("/purchases/" + token + "/payment", "", newKey()), 409, "already-paid");
        assertProblem(world.post("/purchases/" + token + "/orders/XXXXXXXX-1/confirm", ""), 404, "not-found");
    }

    @Test
    void paysAfterAnAttemptThatExpired() {
        JsonNode purchase = world.bought(world.goods(SITI, 85_000, 3));
        String token = purchase.get("token").stringValue();
        world.choose(purchase.get("payment"), "bca_va");
        world.control(purchase.at("/payment/midtransOrderId").stringValue(), "expire");
        until(token, "/payment/state", "expired");

        Answer attempt = world.post("/purchases/" + token + "/payment", "", newKey());

        assertThat(attempt.status()).as(attempt.body()).isEqualTo(201);
        JsonNode payment = Schemas.fitting("Payment", attempt.body());
        assertThat(payment.get("midtransOrderId").stringValue()).endsWith("-2");
        assertThat(payment.get("redirectUrl").stringValue()).startsWith("http");
    }

    @Test
    void namesTheLinesThatChanged() {
        LiveListing mat = world.goods(SITI, 85_000, 3);
        String cart = world.cartWith(mat);
        world.shop
                .part(Drafting.class)
                .stock(mat.maker().id(), mat.variants().getFirst().id(), 0)
                .block(Duration.ofSeconds(10));

        JsonNode shown = Schemas.fitting("Cart", world.get("/carts/" + cart).body());
        assertThat(shown.at("/groups/0/lines/0/warnings/0/code").stringValue()).isEqualTo("sold-out");
        JsonNode problem = assertProblem(world.post("/purchases", order(cart, SITI), newKey()), 409, "cart-changed");

        assertThat(problem.at("/lines/0/variantId").stringValue())
                .isEqualTo(variant(mat).toString());
        assertThat(problem.at("/lines/0/code").stringValue()).isEqualTo("sold-out");
    }

    @Test
    void buysACartOnce() {
        LiveListing mat = world.goods(SITI, 85_000, 3);
        String cart = world.cartWith(mat);
        world.post("/purchases", order(cart, SITI), newKey());

        assertProblem(world.post("/purchases", order(cart, SITI), newKey()), 409, "cart-closed");
        assertProblem(world.put("/carts/" + cart + "/lines/" + variant(mat), "{\"quantity\": 1}"), 409, "cart-closed");
    }

    @Test
    void namesEveryFieldThatDoesNotHold() {
        String cart = world.cartWith(world.goods(SITI, 85_000, 3));
        String order = """
            {"cartId": "%s", "buyer": {"name": " ", "phone": "x", "email": "y"}, "acceptTerms": false,
             "delivery": [{"makerSlug": "%s", "method": "courier", "address": {"postcode": "1"}}]}\
            """.formatted(cart, SITI);

        JsonNode problem = assertProblem(world.post("/purchases", order, newKey()), 422, "invalid");

        assertThat(problem.get("errors").findValuesAsString("field"))
                .contains(
                        "buyer.name",
                        "buyer.phone",
                        "buyer.email",
                        "acceptTerms",
                        "delivery[0].address.postcode",
                        "delivery[0].address.kelurahanCode");
    }

    @Test
    void takesNoOrderOfWhatIsNoCart() {
        String empty = world.cartWith();

        assertFault(world.post("/purchases", order(empty, SITI), newKey()), "cart-empty");
        assertFault(world.post("/purchases", order(UUID.randomUUID().toString(), SITI), newKey()), "cart-unknown");
        assertFault(world.post("/purchases", "{}", newKey()), "cart-missing");
    }

    @Test
    void putsNothingImpossibleIntoACart() {
        LiveListing mat = world.goods(SITI, 85_000, 3);
        String line = "/carts/" + world.cartWith() + "/lines/" + variant(mat);

        assertFault(world.put(line, "{\"quantity\": -1}"), "quantity-out-of-range");
        assertFault(world.put(line, "{\"quantity\": 100}"), "quantity-out-of-range");
        assertFault(world.put(line, "{}"), "quantity-missing");
        assertProblem(world.put("/carts/x/lines/" + variant(mat), "{\"quantity\": 1}"), 404, "not-found");
        assertProblem(world.put(line + "0", "{\"quantity\": 1}"), 404, "not-found");
        assertProblem(world.put(line, "{"), 400, "broken-json");
        assertProblem(world.put(line, "{" + " ".repeat(3_000_000) + "}"), 413, "too-large");
        Answer form = world.shop.stranger().post("/api/v1/carts", "quantity", "1");
        assertProblem(form, 415, "unsupported-media-type");
    }

    private void sent(LiveListing listing, JsonNode order) {
        PayeeId maker = new PayeeId(listing.maker().id().value());
        ApiWorld.await(world.shop
                .part(Fulfilling.class)
                .send(maker, order.get("number").stringValue(), null));
    }

    private static String confirm(String token, JsonNode order) {
        return "/purchases/" + token + "/orders/" + order.get("number").stringValue() + "/confirm";
    }

    private JsonNode until(String token, String place, String value) {
        OpenShop.until(() -> world.purchase(token).at(place).stringValue().equals(value) ? value : "");
        return world.purchase(token);
    }

    private static JsonNode assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        JsonNode problem = Schemas.fitting("Problem", answer.body());
        assertThat(problem.get("type").stringValue()).endsWith("/" + code);
        return problem;
    }

    private static void assertFault(Answer answer, String code) {
        JsonNode problem = assertProblem(answer, 422, "invalid");
        assertThat(problem.at("/errors/0/code").stringValue()).isEqualTo(code);
    }
}
