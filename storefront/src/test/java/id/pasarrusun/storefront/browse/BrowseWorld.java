package id.pasarrusun.storefront.browse;

import id.pasarrusun.catalog.food.Ground;
import id.pasarrusun.catalog.food.Keeping;
import id.pasarrusun.catalog.food.Serving;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingContent.Attribute;
import id.pasarrusun.catalog.listing.ListingContent.Food;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.Variant;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.catalog.maker.Training;
import id.pasarrusun.catalog.search.Answer;
import id.pasarrusun.catalog.search.Bucket;
import id.pasarrusun.catalog.search.Card;
import id.pasarrusun.catalog.search.Facets;
import id.pasarrusun.catalog.stock.VariantId;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.media.image.ImageId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A maker in Marunda and what she offers.
final class BrowseWorld {

    static final Tower MARUNDA = new Tower("marunda", "Rusunawa Marunda", "Cilincing", "Jakarta Utara", "Angin laut.");
    static final MakerCard RATMI = new MakerCard(new MakerId(new UUID(1, 1)), "ratmi", "Ratmi", MARUNDA);

    private BrowseWorld() {}

    static MakerProfile ratmi() {
        return new MakerProfile(
                RATMI,
                "Ratmi menganyam.",
                List.of(new Training(Craft.ANYAMAN, "Angkatan 2", 2025)),
                Standing.OPEN,
                null);
    }

    static LiveListing bag(Variant... variants) {
        ListingContent content = new ListingContent(
                "Tas anyaman bambu",
                Craft.ANYAMAN,
                "Tas dari bambu tali.\n\nKuat dan ringan.",
                List.of(new Attribute("beban", "5 kg")),
                List.of(new Photo(new ImageId(new UUID(2, 2)), "Ilustrasi: tas anyaman", 1200, 900)),
                7,
                null,
                Wording.NONE);
        return listing(content, variants);
    }

    static LiveListing meatballs(Variant... variants) {
        Food food = new Food(
                Serving.TO_COOK,
                Keeping.FROZEN,
                90,
                Ground.HERSELF,
                "Simpan beku",
                "daging sapi 70%",
                "telur",
                true,
                List.of("BPOM_MD MD 524100000001"));
        ListingContent content =
                new ListingContent("Bakso urat", Craft.BAKSO, "Kenyal.", List.of(), List.of(), 0, food, Wording.NONE);
        return listing(content, variants);
    }

    static Variant variant(int number, String name, long price, int available) {
        return new Variant(new VariantId(new UUID(3, number)), name, new Rupiah(price), available);
    }

    static Answer found(List<Card> cards, long total, Facets facets) {
        return new Answer(cards, total, facets, null, false, null);
    }

    static Answer withoutIndex() {
        return new Answer(List.of(), 0, facets(List.of(), List.of()), null, true, null);
    }

    static Facets facets(Map<String, List<Bucket>> attributes) {
        return new Facets(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), attributes);
    }

    static Facets facets(List<Bucket> towers, List<Bucket> prices) {
        return new Facets(List.of(), towers, prices, List.of(), List.of(), List.of(), Map.of());
    }

    static Bucket bucket(String value, String label, long count, @Nullable Long from, @Nullable Long to) {
        return new Bucket(value, label, count, from, to);
    }

    private static LiveListing listing(ListingContent content, Variant... variants) {
        return new LiveListing(
                new ListingId(new UUID(4, 4)),
                "tas-anyaman-bambu",
                RATMI,
                1,
                content,
                List.of(variants),
                Instant.parse("2026-08-17T02:00:00Z"),
                null,
                content.food() == null ? List.of() : List.of("BPOM_MD MD 524100000001", "HALAL ID31110000009990926"));
    }
}
