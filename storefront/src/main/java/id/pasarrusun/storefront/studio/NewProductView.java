package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.Creating.Beginning.Mend;
import java.util.List;

/// The page that asks the first questions about something new.
///
/// @param crafts slugs of the crafts that the maker may sell
/// @param pictures those that came with an earlier try
public record NewProductView(Form form, List<String> crafts, List<PhotoTile> pictures, List<PhotoFault> photoFaults) {

    public NewProductView {
        crafts = List.copyOf(crafts);
        pictures = List.copyOf(pictures);
        photoFaults = List.copyOf(photoFaults);
    }

    static NewProductView of(Mend mend) {
        return new NewProductView(
                mend.form(), mend.crafts().stream().sorted().map(Craft::slug).toList(), mend.pictures(), mend.faults());
    }

    public int photosMax() {
        return ListingContent.PHOTOS_MAX;
    }
}
