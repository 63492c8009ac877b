package id.pasarrusun.storefront.browse;

import id.pasarrusun.storefront.page.ProductCard;
import id.pasarrusun.storefront.reach.Reach;
import java.util.List;

/// A tower's page, in ready words.
///
/// @param count how many goods come from here
public record TowerView(
        String name,
        String slug,
        String place,
        String about,
        List<Neighbour> makers,
        List<ProductCard> cards,
        String count,
        boolean complete,
        Reach reach) {

    public TowerView {
        makers = List.copyOf(makers);
        cards = List.copyOf(cards);
    }

    /// A maker who lives here.
    public record Neighbour(String name, String slug, String crafts, String story) {}
}
