package id.pasarrusun.storefront.browse;

import id.pasarrusun.storefront.page.PageLinks;
import id.pasarrusun.storefront.page.ProductCard;
import id.pasarrusun.storefront.reach.Reach;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The list of goods, as narrowed as the visitor wished, in ready words.
///
/// @param text      the words looked for; empty when there are none
/// @param corrected what was looked for instead of what was typed; null when it was the same
/// @param degraded  whether the search is away and this is the best that could be done
/// @param tooFar    whether so many pages were turned that narrowing is the better way
/// @param more      what can be offered when nothing was found
public record SearchView(
        String heading,
        String text,
        String count,
        @Nullable String corrected,
        boolean degraded,
        boolean tooFar,
        Filters filters,
        List<Choice> orders,
        List<ProductCard> cards,
        PageLinks links,
        List<ProductCard> more,
        Reach reach) {

    public SearchView {
        orders = List.copyOf(orders);
        cards = List.copyOf(cards);
        more = List.copyOf(more);
    }

    /// Whether nothing was found at all, whichever page was asked for.
    public boolean isEmpty() {
        return links.last() == 0;
    }

    /// Whether there are more pages than anybody is shown.
    public boolean isMoreThanShown() {
        return tooFar || links.last() == Wish.PAGES_MAX;
    }

    /// What narrows the list.
    ///
    /// @param groups  facets with boxes to tick
    /// @param prices  price ranges to choose
    /// @param chosen  every filter in force, each leading to the list without it
    /// @param widened the list with no filter at all
    /// @param min     lower bound; empty when there is none
    /// @param faults  what is said of a bound that is no price, by the name of its field
    /// @param order   the order asked for, sent along
    public record Filters(
            List<Group> groups,
            List<Choice> prices,
            List<Choice> chosen,
            String widened,
            String min,
            String max,
            Map<String, String> faults,
            String order) {

        public Filters {
            groups = List.copyOf(groups);
            prices = List.copyOf(prices);
            chosen = List.copyOf(chosen);
            faults = Map.copyOf(faults);
        }

        /// The words of what is wrong with a field; null when nothing is.
        public @Nullable String fault(String name) {
            return faults.get(name);
        }
    }

    /// One facet: several boxes with the same name.
    ///
    /// @param folded whether it is long and seldom used, so that it opens on demand
    public record Group(String name, String words, List<Box> boxes, boolean folded) {

        public Group {
            boxes = List.copyOf(boxes);
        }
    }

    /// A box to tick.
    ///
    /// @param count how many goods it leads to; empty when that is not known
    public record Box(String value, String words, String count, boolean ticked) {}

    /// A link that changes the list.
    public record Choice(String words, String count, String href, boolean current) {}
}
