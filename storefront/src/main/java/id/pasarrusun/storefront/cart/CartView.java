package id.pasarrusun.storefront.cart;

import id.pasarrusun.storefront.page.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of a cart, in ready strings.
///
/// @param notice what just happened, if anything did
/// @param ready whether all of it can be bought as it is
public record CartView(
        List<GroupView> groups,
        String total,
        int pieces,
        @Nullable NoticeView notice,
        boolean ready) {

    public CartView {
        groups = List.copyOf(groups);
    }

    /// What comes from one maker.
    ///
    /// @param nearby whether it is fetched, or brought to the neighbourhood only
    public record GroupView(
            String slug, String maker, String tower, List<LineView> lines, String subtotal, boolean nearby) {

        public GroupView {
            lines = List.copyOf(lines);
        }
    }

    /// One thing in the cart.
    ///
    /// @param lang the name's language where it is not the page's
    /// @param made when it is ready, in words; null when it lies ready
    /// @param fitting the quantity that can be had when it is fewer than wanted, else 0
    /// @param mayGrow whether one more can be had
    public record LineView(
            String variant,
            String slug,
            String name,
            @Nullable String lang,
            int quantity,
            String price,
            String total,
            @Nullable Picture picture,
            @Nullable String made,
            List<String> warnings,
            int fitting,
            boolean mayGrow) {

        public LineView {
            warnings = List.copyOf(warnings);
        }
    }

    /// What just happened, with the way back where there is one.
    ///
    /// @param undo the variant that would come back, else empty
    public record NoticeView(String kind, String words, String undo, int quantity) {

        static NoticeView plain(String kind, String words) {
            return new NoticeView(kind, words, "", 0);
        }
    }
}
