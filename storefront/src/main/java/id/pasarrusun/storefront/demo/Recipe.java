package id.pasarrusun.storefront.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words from which listings of one craft are put together.
record Recipe(
        String name,
        List<Thing> objects,
        List<Pattern> patterns,
        List<Colour> colours,
        List<String> materials,
        Map<String, String> attributes,
        List<List<String>> sentences,
        String alt) {

    /// A kind of article with its form in the picture, its usual prices and sizes.
    record Thing(
            String word,
            String form,
            long priceFrom,
            long priceTo,
            List<String> sizes,
            int days,
            String method,
            @Nullable Keeping food) {}

    /// How an article of food keeps, which decides under which papers it is sold.
    record Keeping(DemoFood.Kind kind, int shelfLifeDays) {}

    /// A motif, stitch, weave or filling.
    record Pattern(
            String word,
            String code,
            String value,
            @Nullable String ingredients,
            @Nullable List<String> allergens) {}

    /// A colour, or a taste, and the palette that shows it.
    record Colour(String word, String palette) {}
}
