package id.pasarrusun.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProductsApiIntegrationTests {

    private final ApiWorld world = new ApiWorld();

    @Test
    void walksThroughAllOfACraftWithoutMissingOrRepeatingAnything() {
        long total = OpenShop.until(() -> total("/products?craft=bakso")).length();
        List<String> seen = new ArrayList<>();
        String path = "/products?craft=bakso&sort=price_asc&limit=5";

        JsonNode page = list(path);
        seen.addAll(ids(page));
        while (page.has("nextCursor")) {
            page = list(path + "&cursor=" + page.get("nextCursor").stringValue());
            assertThat(ids(page)).isNotEmpty();
            seen.addAll(ids(page));
        }

        assertThat(seen).hasSize((int) total).doesNotHaveDuplicates();
    }

    @Test
    void countsWhatAFilterFindsWhenItsBucketIsSentBack() {
        OpenShop.until(() -> total("/products?craft=bakso"));
        JsonNode facets = list("/products?craft=bakso").get("facets");

        for (JsonNode bucket : facets.get("price")) {
            String upper = bucket.has("toRupiah")
                    ? "&maxPriceRupiah=" + bucket.get("toRupiah").longValue()
                    : "";
            JsonNode found = list("/products?craft=bakso&minPriceRupiah="
                    + bucket.get("fromRupiah").longValue() + upper);
            assertThat(found.get("total")).isEqualTo(bucket.get("count"));
        }
        assertThat(facets.get("halal").get(0).get("count").longValue()).isPositive();
    }

    @Test
    void tellsEverythingAboutAProduct() {
        OpenShop.until(() -> total("/products?craft=bakso"));
        JsonNode card = list("/products?craft=bakso&limit=1").get("items").get(0);

        Answer answer = world.get("/products/" + card.get("slug").stringValue());
        JsonNode product = Schemas.fitting("Product", answer.body());

        assertThat(card.propertyNames()).allMatch(name -> product.get(name).equals(card.get(name)));
        assertThat(product.get("food").get("ingredients").stringValue()).isNotBlank();
        assertThat(product.at("/image/url").stringValue()).startsWith("/gambar/");
        assertThat(answer.response().headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void suggestsWhatIsBegun() {
        OpenShop.until(() -> total("/products?craft=batik"));

        JsonNode found =
                Schemas.fitting("Suggestions", world.get("/suggest?q=bat").body());

        assertThat(found.at("/suggestions/0/kind").stringValue()).isEqualTo("craft");
    }

    @Test
    void namesWhatACourierReachesAndHowGoodsAreFetched() {
        world.goods(ApiWorld.SITI, 85_000, 1);

        JsonNode areas =
                Schemas.fitting("Areas", world.get("/areas?q=penggilingan").body());
        JsonNode ways = Schemas.fitting(
                "DeliveryMethods",
                world.get("/makers/" + ApiWorld.SITI + "/delivery").body());

        assertThat(areas.at("/areas/0/code").stringValue()).isEqualTo("31.75.06.1003");
        assertThat(ways.at("/methods/0/pickups/0/id").stringValue()).isEqualTo("rusun-api");
        assertThat(ways.at("/methods/0/feeRupiah").intValue()).isZero();
        assertThat(ways.at("/methods/1/method").stringValue()).isEqualTo("courier");
    }

    @Test
    void hasNothingUnderAnAddressThatIsNone() {
        for (String path : List.of(
                "/products/tidak-ada",
                "/products/Tidak%20Ada",
                "/makers/x/delivery",
                "/carts/x",
                "/carts/" + UUID.randomUUID(),
                "/purchases/x",
                "/nothing")) {
            assertThat(world.get(path).status()).as(path).isEqualTo(404);
            Schemas.fitting("Problem", world.get(path).body());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/products?limit=0",
                "/products?craft=kayu&ready=ya",
                "/products?cursor=abc",
                "/areas?limit=1000",
                "/suggest?q=a&q=b",
                "/products/%00"
            })
    void refusesAQueryOfTheWrongForm(String path) {
        Answer answer = world.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        Schemas.fitting("Problem", answer.body());
    }

    @Test
    void answersAMethodThatItDoesNotHaveWith405() {
        assertThat(world.post("/products", "{}").status()).isEqualTo(405);
        assertThat(world.get("/purchases").status()).isEqualTo(405);
    }

    private JsonNode list(String path) {
        JsonNode list = Schemas.fitting("ProductList", world.get(path).body());
        assertThat(list.get("degraded").booleanValue()).isFalse();
        return list;
    }

    /// A word as long as there are results, once the index has all of the demo's goods.
    private String total(String path) {
        JsonNode list = Schemas.fitting("ProductList", world.get(path).body());
        boolean complete =
                list.get("total").intValue() >= 10 && !list.get("degraded").booleanValue();
        return complete ? "x".repeat(list.get("total").intValue()) : "";
    }

    private static List<String> ids(JsonNode list) {
        return list.get("items")
                .valueStream()
                .map(item -> item.get("id").stringValue())
                .toList();
    }
}
