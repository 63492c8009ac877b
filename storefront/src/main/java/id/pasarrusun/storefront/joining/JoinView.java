package id.pasarrusun.storefront.joining;

import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.reach.Reach;
import java.util.List;

/// The page where somebody asks to sell here.
///
/// @param sent whether she just did
public record JoinView(Form form, List<Choice> towers, boolean sent, Reach reach) {

    public JoinView {
        towers = List.copyOf(towers);
    }

    /// One of several that a list offers.
    public record Choice(String value, String words) {

        public static Choice of(Tower tower) {
            return new Choice(tower.slug(), tower.name());
        }
    }
}
