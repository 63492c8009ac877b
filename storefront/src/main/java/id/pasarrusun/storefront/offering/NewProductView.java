package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.storefront.offering.Creating.Beginning.Mend;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.PhotoFault;
import id.pasarrusun.storefront.studio.PhotoTile;
import java.util.List;

/// The page that asks the first questions about something new.
///
/// @param crafts slugs of the crafts that the maker may sell
/// @param pictures those that came with an earlier try
public record NewProductView(Form form, List<String> crafts, List<PhotoTile> pictures, List<PhotoFault> photoFaults) {

    private static final int STEPS_AT_LEAST = 3;

    public NewProductView {
        crafts = List.copyOf(crafts);
        pictures = List.copyOf(pictures);
        photoFaults = List.copyOf(photoFaults);
    }

    public static NewProductView of(Mend mend) {
        return new NewProductView(
                mend.form(), mend.crafts().stream().sorted().map(Craft::slug).toList(), mend.pictures(), mend.faults());
    }

    /// As many as there are when nothing is chosen yet.
    public int stepsCount() {
        return crafts.size() == 1 ? QuestionsView.stepsOf(Craft.ofSlug(crafts.getFirst())) : STEPS_AT_LEAST;
    }
}
