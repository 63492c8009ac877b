package id.pasarrusun.storefront.browse;

import id.pasarrusun.storefront.page.Picture;
import id.pasarrusun.storefront.page.ProductCard;
import id.pasarrusun.storefront.reach.Reach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A product's page, in ready words.
///
/// @param lang     the name's language where it is not the page's
/// @param badge    key of the words that say whether it can be had
/// @param closed   until when nothing can be bought, in words; null while it can
/// @param pieces   most pieces that can be bought of one variant; 0 when all are gone
/// @param more     other things by the same maker
public record ProductView(
        String slug,
        String name,
        @Nullable String lang,
        String craft,
        Price price,
        Badge badge,
        List<Picture> pictures,
        List<Offer> offers,
        @Nullable String closed,
        int pieces,
        Text text,
        MakerBox maker,
        Reach reach,
        List<ProductCard> more) {

    public ProductView {
        pictures = List.copyOf(pictures);
        offers = List.copyOf(offers);
        more = List.copyOf(more);
    }

    /// By when one is made of whatever is chosen for a start; empty when some lie ready.
    public String made() {
        return offers.stream()
                .filter(Offer::chosen)
                .map(Offer::made)
                .findFirst()
                .orElse("");
    }

    public boolean isGone() {
        return pieces == 0;
    }

    /// @param upTo the dearest variant's; null when all cost the same
    public record Price(String from, @Nullable String upTo) {}

    /// Whether it can be had, and when.
    public record Badge(String words, String look) {}

    /// A variant that can be chosen.
    ///
    /// @param stock empty when there are plenty
    /// @param made  by when one is made; empty when some lie ready
    /// @param more  what becomes of an order of more than lie ready; empty when nothing does
    public record Offer(
            String variant,
            String name,
            String price,
            String stock,
            String made,
            String more,
            boolean gone,
            boolean chosen) {

        /// What is said of it in a sentence.
        public String note() {
            return made.isEmpty() ? more : made;
        }
    }

    /// What is said about it.
    ///
    /// @param lang the language of the paragraphs where it is not the page's
    /// @param food what the law wants to be said of food; empty for everything else
    public record Text(
            List<String> paragraphs,
            @Nullable String lang,
            List<Fact> facts,
            List<Fact> food,
            boolean halal,
            String promised,
            String delivery) {

        public Text {
            paragraphs = List.copyOf(paragraphs);
            facts = List.copyOf(facts);
            food = List.copyOf(food);
        }
    }

    /// A property and its value.
    ///
    /// @param lang the value's language where it is not the page's
    public record Fact(String label, String value, @Nullable String lang) {}

    /// A training that she completed.
    ///
    /// @param proof where anybody checks its certificate; null while it has no number
    public record Trained(String words, @Nullable String proof) {}

    /// Who made it.
    ///
    /// @param face     her portrait, small; null while she has none
    /// @param portrait the same, large
    public record MakerBox(
            String name,
            String slug,
            String tower,
            String towerSlug,
            String place,
            String story,
            List<Trained> trainings,
            @Nullable Picture face,
            @Nullable Picture portrait) {

        public MakerBox {
            trainings = List.copyOf(trainings);
        }
    }
}
