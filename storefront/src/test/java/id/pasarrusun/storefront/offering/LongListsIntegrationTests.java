package id.pasarrusun.storefront.offering;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.NewVariant;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.dev.OpenShop;
import id.pasarrusun.dev.Person;
import id.pasarrusun.kernel.money.Rupiah;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/// A maker with more than one page shows.
class LongListsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int DRAFTS = 51;

    private final OpenShop shop = OpenShop.visit();

    @Test
    void everyListingStandsOnSomePageAndEveryOneIsCounted() {
        begin(Objects.requireNonNull(
                        shop.part(Makers.class).getBySlug("maryati").block(PATIENCE))
                .card()
                .id());
        Person maryati = shop.maker(7);

        String first = maryati.get("/sanggar/produk").body();
        String last = maryati.get("/sanggar/produk?hal=99").body();

        assertThat(first)
                .contains("Taplak nomor 51", "Taplak nomor 2<", "href=\"/sanggar/produk?hal=2\"")
                .doesNotContain("Taplak nomor 1<", ">Tayang<");
        assertThat(last).contains("Taplak nomor 1<", ">Tayang<").doesNotContain("Taplak nomor 51");
        assertThat(maryati.get("/sanggar").body()).contains("<dd>" + DRAFTS + "</dd>");
    }

    private void begin(MakerId maker) {
        Drafting drafting = shop.part(Drafting.class);
        Flux.range(1, DRAFTS)
                .concatMap(number -> drafting.create(maker, content("Taplak nomor " + number), List.of(variant())))
                .blockLast(PATIENCE);
    }

    private static ListingContent content(String name) {
        return new ListingContent(name, Craft.RAJUT, "", List.of(), List.of(), 3, null, Wording.NONE);
    }

    private static NewVariant variant() {
        return new NewVariant("Satuan", Rupiah.of(10_000), 1);
    }
}
