package id.pasarrusun.storefront.browse;

import static id.pasarrusun.storefront.browse.BrowseWorld.bag;
import static id.pasarrusun.storefront.browse.BrowseWorld.meatballs;
import static id.pasarrusun.storefront.browse.BrowseWorld.ratmi;
import static id.pasarrusun.storefront.browse.BrowseWorld.variant;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.storefront.browse.ProductView.Fact;
import id.pasarrusun.storefront.page.Rendered;
import id.pasarrusun.storefront.reach.Sites;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductViewsTests {

    private final ProductViews views = new ProductViews(Rendered.words());

    @Test
    void theFirstVariantThatCanBeBoughtIsChosen() {
        ProductView view = view(bag(variant(1, "Kecil", 90_000, 0), variant(2, "Besar", 125_000, 3)));

        assertThat(view.offers().get(0).gone()).isTrue();
        assertThat(view.offers().get(1).chosen()).isTrue();
        assertThat(view.offers()).extracting(ProductView.Offer::stock).containsExactly("Habis", "Tinggal 3");
        assertThat(view.price()).isEqualTo(new ProductView.Price("Rp90.000", "Rp125.000"));
        assertThat(view.pieces()).isEqualTo(3);
    }

    @Test
    void theCheapestThatCanBeBoughtIsChosenWhereverItsMakerWroteIt() {
        ProductView view = view(bag(variant(1, "Besar", 125_000, 3), variant(2, "Kecil", 90_000, 2)));

        assertThat(view.offers()).extracting(ProductView.Offer::name).containsExactly("Kecil", "Besar");
        assertThat(view.offers().getFirst().chosen()).isTrue();
        assertThat(view.offers().getFirst().price()).isEqualTo(view.price().from());
    }

    @Test
    void itCanBePutInTheCartWithoutAnyScript() {
        String html = Rendered.html("browse/product", view(bag(variant(1, "Satu", 90_000, 40))));

        assertThat(html)
                .contains("<form id=\"beli\" method=\"post\" action=\"/keranjang\">")
                .contains("name=\"_csrf\" value=\"token\"", "name=\"variant\"", "name=\"quantity\"", "max=\"40\"")
                .doesNotContain("htmx", "onclick");
    }

    @Test
    void whatIsGoneHasNoFormButAWayToTheMaker() {
        String html = Rendered.html("browse/product", view(bag(variant(1, "Satu", 90_000, 0))));

        assertThat(html).doesNotContain("action=\"/keranjang\"").contains("sedang habis", "href=\"/pembuat/ratmi\"");
    }

    @Test
    void anIllustrationIsSaidToBeOne() {
        assertThat(Rendered.html("browse/product", view(bag(variant(1, "Satu", 90_000, 1)))))
                .contains("alt=\"Ilustrasi: tas anyaman\"");
    }

    @Test
    void foodSaysWhatTheLawWantsToBeSaid() {
        ProductView view = view(meatballs(variant(1, "500 g", 45_000, 9)));

        assertThat(view.text().food())
                .contains(
                        new Fact("Jenis", "Beku", null),
                        new Fact("Bahan", "daging sapi 70%", null),
                        new Fact("Alergen", "telur", null),
                        new Fact("Tahan", "90 hari", null),
                        new Fact("BPOM MD", "MD 524100000001", null),
                        new Fact("Sertifikat halal", "ID31110000009990926", null));
        assertThat(view.text().halal()).isTrue();
    }

    @Test
    void aMessengerIsGivenFullAddresses() {
        ProductView view = view(bag(variant(1, "Satu", 90_000, 1)));

        assertThat(Rendered.html("browse/product", view))
                .contains("rel=\"canonical\" href=\"https://pasar.test/produk/tas-anyaman-bambu\"")
                .contains("hreflang=\"en\" href=\"https://pasar.test/en/produk/tas-anyaman-bambu\"")
                .contains("hreflang=\"x-default\" href=\"https://pasar.test/produk/tas-anyaman-bambu\"")
                .contains("property=\"og:image\" content=\"https://pasar.test/gambar/", "/640.jpg\"")
                .contains("og:image:width\" content=\"640\"", "og:image:height\" content=\"480\"")
                .contains("product:price:amount\" content=\"90000\"", "product:price:currency\" content=\"IDR\"")
                .contains("og:description\" content=\"Rp90.000 · Tas dari bambu");
    }

    private ProductView view(LiveListing listing) {
        return views.of(listing, ratmi(), List.of(listing), Sites.pasarTest());
    }
}
