package id.pasarrusun.storefront.history;

import id.pasarrusun.catalog.search.Card;
import java.util.List;

/// What is on sale, for an officer who looks for one of it.
public record GoodsView(String query, List<Line> lines) {

    public GoodsView {
        lines = List.copyOf(lines);
    }

    /// @param craft slug
    public record Line(String href, String name, String maker, String craft) {}

    static GoodsView of(String query, List<Card> cards) {
        return new GoodsView(query, cards.stream().map(GoodsView::line).toList());
    }

    private static Line line(Card card) {
        return new Line(
                DeskHistoryPages.BASE + "/" + card.id().value(),
                card.name(),
                card.maker().name(),
                card.craft().slug());
    }
}
