package id.pasarrusun.storefront.browse;

import id.pasarrusun.storefront.page.ProductCard;
import java.util.List;

/// A maker's page, in ready words.
public record MakerView(
        String name,
        String tower,
        String towerSlug,
        String place,
        List<String> story,
        List<String> trainings,
        List<ProductCard> cards,
        Social social) {

    public MakerView {
        story = List.copyOf(story);
        trainings = List.copyOf(trainings);
        cards = List.copyOf(cards);
    }
}
