package id.pasarrusun.storefront.browse;

import static id.pasarrusun.storefront.browse.BrowseWorld.bag;
import static id.pasarrusun.storefront.browse.BrowseWorld.meatballs;
import static id.pasarrusun.storefront.browse.BrowseWorld.ratmi;
import static id.pasarrusun.storefront.browse.BrowseWorld.variant;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Rendered;
import id.pasarrusun.storefront.reach.Sites;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ToldTests {

    private static final Pattern BLOCK = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
    private static final String PRICE = "<span class=\"harga besar\">";

    private final JsonMapper json = new JsonMapper();

    @Test
    void machinesAreToldThePriceThatPeopleSee() {
        String page = page(meatballs(variant(1, "500 g", 45_000, 9)));
        JsonNode offer = told(page).at("/@graph/0/offers");

        assertThat(page).contains(PRICE + Formats.rupiah(offer.path("price").asLong()) + "<");
        assertThat(offer.path("priceCurrency").asString()).isEqualTo("IDR");
        assertThat(offer.path("availability").asString()).isEqualTo("https://schema.org/InStock");
        assertThat(offer.path("itemCondition").asString()).isEqualTo("https://schema.org/NewCondition");
        assertThat(offer.at("/seller/name").asString()).isEqualTo("Ratmi");
        assertThat(offer.at("/shippingDetails/shippingRate/maxValue").asLong()).isEqualTo(35_000);
        assertThat(offer.at("/hasMerchantReturnPolicy/merchantReturnDays").asInt())
                .isEqualTo(2);
    }

    @Test
    void severalKindsAreOneOfferFromTheCheapestToTheDearest() {
        String page = page(bag(variant(1, "Besar", 125_000, 3), variant(2, "Kecil", 90_000, 0)));
        JsonNode offers = told(page).at("/@graph/0/offers");

        assertThat(offers.path("@type").asString()).isEqualTo("AggregateOffer");
        assertThat(page)
                .contains(PRICE + Formats.rupiah(offers.path("lowPrice").asLong()) + "<span")
                .contains("– " + Formats.rupiah(offers.path("highPrice").asLong()) + "</span>");
        assertThat(offers.at("/offers/0/availability").asString()).endsWith("/OutOfStock");
        assertThat(offers.at("/offers/1/availability").asString()).endsWith("/MadeToOrder");
        assertThat(offers.at("/offers/1/price").asLong()).isEqualTo(125_000);
    }

    @Test
    void theWayThereBeginsAtTheFrontPage() {
        JsonNode trail = told(page(bag(variant(1, "Satu", 90_000, 1)))).at("/@graph/1/itemListElement");

        assertThat(trail.at("/0/item").asString()).isEqualTo("https://pasar.test/");
        assertThat(trail.at("/1/item").asString()).isEqualTo("https://pasar.test/kerajinan/anyaman");
        assertThat(trail.at("/2/item").asString()).isEqualTo("https://pasar.test/produk/tas-anyaman-bambu");
        assertThat(trail.at("/2/position").asInt()).isEqualTo(3);
    }

    private JsonNode told(String page) {
        Matcher block = BLOCK.matcher(page);
        assertThat(block.find()).isTrue();
        return json.readTree(block.group(1));
    }

    private static String page(LiveListing listing) {
        ProductViews views = new ProductViews(Rendered.words());
        return Rendered.html("browse/product", views.of(listing, ratmi(), List.of(listing), Sites.pasarTest()));
    }
}
