package id.pasarrusun.storefront.reach;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.Variant;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.storefront.page.Language;
import id.pasarrusun.storefront.page.Rendered;
import id.pasarrusun.storefront.page.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedItemsTests {

    private static final Tower MARUNDA = new Tower("marunda", "Rusunawa Marunda", "Cilincing", "Jakarta Utara", "");
    private static final MakerCard RATMI = new MakerCard(new MakerId(new UUID(1, 1)), "ratmi", "Ratmi", MARUNDA);

    private final FeedItems items = new FeedItems(Sites.pasarTest(), Rendered.words());

    @Test
    void everyKindThatCanBeBoughtIsAnItem() {
        String written = items.of(List.of(bag("Tas", variant(1, "Kecil", 0), variant(2, "Besar", 3))));

        assertThat(written)
                .contains("<g:id>00000000-0000-0003-0000-000000000002</g:id>", "<g:title>Tas – Besar</g:title>")
                .contains("<g:link>https://pasar.test/produk/tas</g:link>", "<g:price>90000 IDR</g:price>")
                .contains("<g:availability>in_stock</g:availability>", "<g:brand>Ratmi</g:brand>")
                .contains("<g:identifier_exists>no</g:identifier_exists>", "<g:item_group_id>")
                .contains("<g:country>ID</g:country><g:price>35000 IDR</g:price>", "/1280.jpg</g:image_link>")
                .doesNotContain("Kecil");
    }

    @Test
    void nothingThatAMakerWritesBreaksTheFeed() {
        String written = items.of(List.of(bag("]]><x>&\u0000\uD800 tas", variant(1, "Satu", 1))));

        assertThat(written).contains("<g:title>]]&gt;&lt;x&gt;&amp; tas</g:title>");
    }

    @Test
    void inEnglishStandsWhatIsToldInEnglishAndElseTheMakersOwnWords() {
        FeedItems english = new FeedItems(Sites.pasarTest(), Words.load(Language.ENGLISH));

        assertThat(english.of(List.of(bag("Tas", variant(1, "Satu", 1)))))
                .contains("<g:title>Bag</g:title>", "<g:description>Kuat.</g:description>")
                .contains("<g:link>https://pasar.test/en/produk/tas</g:link>");
    }

    private static LiveListing bag(String name, Variant... variants) {
        ListingContent content = new ListingContent(
                name,
                Craft.ANYAMAN,
                "Kuat.",
                List.of(),
                List.of(new Photo(new ImageId(new UUID(2, 2)), "Tas", 1200, 900)),
                7,
                null,
                new Wording("Bag", ""));
        return new LiveListing(
                new ListingId(new UUID(4, 4)),
                "tas",
                RATMI,
                1,
                content,
                List.of(variants),
                Instant.EPOCH,
                null,
                List.of());
    }

    private static Variant variant(int number, String name, int available) {
        return new Variant(new VariantId(new UUID(3, number)), name, new Rupiah(90_000), available);
    }
}
