package id.pasarrusun.storefront.browse;

import id.pasarrusun.storefront.browse.ProductView.Trained;
import id.pasarrusun.storefront.page.PageLinks;
import id.pasarrusun.storefront.page.Picture;
import id.pasarrusun.storefront.page.ProductCard;
import id.pasarrusun.storefront.reach.Reach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A maker's page, in ready words.
///
/// @param portrait large; null while she has none
/// @param links to the rest of her goods
public record MakerView(
        String name,
        String tower,
        String towerSlug,
        String place,
        List<String> story,
        List<Trained> trainings,
        @Nullable Picture portrait,
        List<ProductCard> cards,
        PageLinks links,
        Reach reach) {

    public MakerView {
        story = List.copyOf(story);
        trainings = List.copyOf(trainings);
        cards = List.copyOf(cards);
    }
}
