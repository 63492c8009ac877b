package id.pasarrusun.storefront.browse;

import id.pasarrusun.storefront.about.Text;
import id.pasarrusun.storefront.page.Picture;
import id.pasarrusun.storefront.page.ProductCard;
import id.pasarrusun.storefront.reach.Reach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The front page, in ready words.
///
/// @param opening what an admin wrote to begin with; nothing leaves it to the shop's own words
public record HomeView(
        List<Shelf> shelves,
        List<ProductCard> newest,
        List<Home> towers,
        Text opening,
        Text announcement,
        Reach reach) {

    public HomeView {
        shelves = List.copyOf(shelves);
        newest = List.copyOf(newest);
        towers = List.copyOf(towers);
    }

    /// A craft with a picture of something made in it; null while there is nothing.
    public record Shelf(String craft, @Nullable Picture picture) {}

    /// A tower that makers live in.
    public record Home(String name, String slug, String place) {}
}
