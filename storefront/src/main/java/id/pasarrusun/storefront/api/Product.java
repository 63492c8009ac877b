package id.pasarrusun.storefront.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.pasarrusun.catalog.food.FoodKind;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.storefront.page.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A product with all that its page tells.
record Product(
        @JsonUnwrapped Card card,
        List<Variant> variants,
        List<Image> images,
        String description,
        List<Attribute> attributes,
        @Nullable Food food) {

    /// A size or kind of it, which is what lies in a cart.
    ///
    /// @param promisedBy the day on which one piece is ready, when it must be made first
    record Variant(
            UUID id,
            String name,
            long priceRupiah,
            int available,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate promisedBy) {}

    /// A property, with the name that people read.
    record Attribute(String name, String label, String value) {}

    /// What the law wants to be said of food.
    record Food(
            String kind,
            String storage,
            int shelfLifeDays,
            String ingredients,
            String allergens,
            boolean halal,
            List<String> permits) {}

    static Product of(LiveListing listing, Words words) {
        ListingContent content = listing.content();
        return new Product(
                Card.of(listing),
                listing.variants().stream().map(Product::variant).toList(),
                content.photos().stream().map(Image::large).toList(),
                content.description(),
                content.attributes().stream()
                        .map(attribute -> attribute(attribute, words))
                        .toList(),
                food(listing));
    }

    private static Variant variant(id.pasarrusun.catalog.listing.Variant variant) {
        return new Variant(
                variant.id().value(),
                variant.name(),
                variant.price().amount(),
                Math.max(0, variant.available()),
                variant.supply().madeBy(1).orElse(null));
    }

    private static Attribute attribute(ListingContent.Attribute attribute, Words words) {
        String key = "attribute." + attribute.name();
        return new Attribute(attribute.name(), words.has(key) ? words.word(key) : attribute.name(), attribute.value());
    }

    private static @Nullable Food food(LiveListing listing) {
        ListingContent.Food food = listing.content().food();
        return food == null
                ? null
                : new Food(
                        food.kind().map(FoodKind::code).orElse(""),
                        food.storage(),
                        food.shelfLifeDays(),
                        food.ingredients(),
                        food.allergens(),
                        listing.isHalal(),
                        listing.papers().stream()
                                .map(paper -> paper.substring(paper.indexOf(' ') + 1))
                                .toList());
    }
}
