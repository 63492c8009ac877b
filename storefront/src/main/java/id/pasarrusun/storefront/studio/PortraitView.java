package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A maker's portrait as it hangs, and the picture that may hang next.
///
/// @param shop where buyers see it; nothing while she may not sell
/// @param hanging nothing while she has none
/// @param next a picture of hers that does not hang yet
/// @param form with the roll of the next picture
public record PortraitView(
        @Nullable String shop,
        @Nullable Picture hanging,
        @Nullable PhotoTile next,
        Form form,
        List<PhotoFault> faults,
        @Nullable News news) {

    public PortraitView {
        faults = List.copyOf(faults);
    }

    static PortraitView of(
            MakerProfile maker, @Nullable PhotoTile next, Form form, List<PhotoFault> faults, @Nullable News news) {
        boolean hangsAlready = next != null
                && maker.portrait() != null
                && next.image().equals(maker.portrait().value());
        return new PortraitView(
                maker.standing() == Standing.OPEN ? "/pembuat/" + maker.card().slug() : null,
                maker.portrait() == null
                        ? null
                        : Picture.portrait(maker.portrait(), "").atOnce(),
                hangsAlready ? null : next,
                form,
                faults,
                news);
    }

    /// The page with the next picture on it, to be loaded again.
    public String again() {
        return next == null ? PortraitPages.PAGE : PortraitPages.PAGE + "?foto=" + next.image();
    }
}
