package id.pasarrusun.storefront.browse;

import id.pasarrusun.storefront.browse.TowerView.Neighbour;
import id.pasarrusun.storefront.page.ProductCard;
import id.pasarrusun.storefront.reach.Reach;
import java.util.List;

/// A craft's page: its key, which its words hang on, and what is made in it.
///
/// @param makers some of those who learnt it and sell here
/// @param towers links to the goods of each tower where it is made
public record CraftView(
        String slug,
        List<SearchView.Choice> towers,
        List<Neighbour> makers,
        List<ProductCard> cards,
        String count,
        boolean complete,
        Reach reach) {

    public CraftView {
        towers = List.copyOf(towers);
        makers = List.copyOf(makers);
        cards = List.copyOf(cards);
    }
}
