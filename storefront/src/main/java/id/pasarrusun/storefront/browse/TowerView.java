package id.pasarrusun.storefront.browse;

import id.pasarrusun.storefront.page.Picture;
import id.pasarrusun.storefront.page.ProductCard;
import id.pasarrusun.storefront.reach.Reach;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    ///
    /// @param face null while she has no portrait
    public record Neighbour(
            String name,
            String slug,
            String tower,
            String crafts,
            String story,
            @Nullable Picture face) {}
}
