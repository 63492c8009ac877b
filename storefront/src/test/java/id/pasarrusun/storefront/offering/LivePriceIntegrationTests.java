package id.pasarrusun.storefront.offering;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/// The page of something that is on sale.
class LivePriceIntegrationTests {

    private final OpenShop shop = OpenShop.visit();

    @Test
    void pricesOfWhatIsOnSaleHaveAFormOfTheirOwn() {
        Person maker = shop.maker(6);
        String address = "/sanggar/produk/" + live().id().value();

        String page = maker.get(address).body();
        String words = page.substring(page.indexOf("data-draf="));

        assertThat(page.substring(0, page.indexOf("data-draf=")))
                .contains("name=\"price-", "Isian lain di halaman ini");
        assertThat(words.substring(0, words.indexOf("</form>"))).doesNotContain("name=\"price-");
    }

    @Test
    void aPriceThatIsNoneLeavesTheWordsOfThePageInTheirPlace() {
        Person maker = shop.maker(6);
        LiveListing listing = live();
        String whose = "-" + listing.variants().getFirst().id().value();
        String address = "/sanggar/produk/" + listing.id().value();

        Person.Answer answer = maker.fillIn(address, address, "price" + whose, "mahal", "stock" + whose, "3");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "value=\"mahal\"",
                        listing.content().name() + "\"",
                        listing.content().description());
    }

    private LiveListing live() {
        var sri = await(shop.part(Makers.class).getBySlug("sri-wahyuni")).card().id();
        return await(shop.part(Listings.class).liveOf(sri, 0, 1).next());
    }

    private static <T> T await(Mono<T> work) {
        return Objects.requireNonNull(work.block(Duration.ofSeconds(30)));
    }
}
