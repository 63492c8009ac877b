package id.pasarrusun.storefront.assist;

import id.pasarrusun.storefront.offering.FoodView.Ask;
import id.pasarrusun.storefront.offering.ProductView;
import id.pasarrusun.storefront.page.Formats;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an instructor writes on for a maker.
///
/// @param slug of the maker
/// @param news key of the words for what has just happened
public record WriteView(
        String slug,
        String maker,
        ProductView product,
        @Nullable String news) {

    public String action() {
        return AssistPages.address(slug, product.id());
    }

    /// Whether it lies before its maker.
    public boolean isAsked() {
        return product.writtenBy() != null;
    }

    /// The questions about food.
    public List<Ask> questions() {
        return Stream.of(Ask.values()).filter(ask -> ask != Ask.LABEL).toList();
    }

    /// What it costs, which its maker alone changes.
    public List<String> prices() {
        return product.listing().variants().stream()
                .map(variant -> Formats.rupiah(variant.price()) + " · " + variant.available())
                .toList();
    }
}
