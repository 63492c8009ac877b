package id.pasarrusun.storefront.demo;

import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.storefront.illustration.Drawing;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing for sale in the demo shop; maker is the slug of hers, food is there for bakso alone, and not everything
/// is told in English.
public record DemoListing(
        String slug,
        String name,
        String maker,
        DemoCraft craft,
        String description,
        Map<String, String> attributes,
        List<Variant> variants,
        int promisedDays,
        Look drawing,
        String alt,
        @Nullable DemoFood food,
        @Nullable Wording english) {

    public DemoListing {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        variants = List.copyOf(variants);
    }

    /// A size or kind with its own price and stock.
    ///
    /// @param toOrder whether more are made for whoever asks; nothing for what is not
    public record Variant(
            String name,
            long priceRupiah,
            int stock,
            @Nullable Boolean toOrder) {

        Variant(String name, long priceRupiah, int stock) {
            this(name, priceRupiah, stock, null);
        }
    }

    /// What its picture shows, in the words of the illustration room.
    public record Look(String form, String pattern, String palette) {}

    /// Listings that look alike share this name, so their picture need be drawn only once.
    public String pictureName() {
        return String.join("-", craft.slug(), drawing.form(), drawing.pattern(), drawing.palette());
    }

    public Drawing picture() {
        return Pictures.of(craft, drawing, pictureName().hashCode());
    }
}
