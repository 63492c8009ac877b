package id.pasarrusun.storefront.browse;

import id.pasarrusun.storefront.about.Text;
import id.pasarrusun.storefront.browse.TowerView.Neighbour;
import id.pasarrusun.storefront.page.Picture;
import id.pasarrusun.storefront.page.ProductCard;
import id.pasarrusun.storefront.reach.Reach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The front page, in ready words.
///
/// @param poster  what is shown large at the top; null while nothing is for sale
/// @param people  some of the makers
/// @param opening what an admin wrote to begin with; nothing leaves it to the shop's own words
public record HomeView(
        @Nullable ProductCard poster,
        List<Shelf> shelves,
        List<ProductCard> newest,
        List<Neighbour> people,
        List<Home> towers,
        Text opening,
        Text announcement,
        Reach reach) {

    public HomeView {
        shelves = List.copyOf(shelves);
        newest = List.copyOf(newest);
        people = List.copyOf(people);
        towers = List.copyOf(towers);
    }

    /// A craft with a picture of something made in it; null while there is nothing.
    public record Shelf(String craft, @Nullable Picture picture) {}

    /// A tower that makers live in.
    public record Home(String name, String slug, String place) {}
}
