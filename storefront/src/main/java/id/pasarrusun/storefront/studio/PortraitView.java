package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Picture;
import id.pasarrusun.storefront.page.Words;
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

    /// A picture of hers that may hang next.
    ///
    /// @param look how often the page asked for it by itself
    record Candidate(ImageId image, ImageState state, int look) {

        private PhotoTile tile(String alt) {
            return PhotoTile.of(image, alt, state).at(null, look);
        }
    }

    /// What is said beside the pictures.
    ///
    /// @param form with the roll of the next picture
    record Told(
            Form form, List<PhotoFault> faults, @Nullable News news) {}

    static PortraitView of(MakerProfile maker, @Nullable Candidate next, Told told, Words words) {
        ImageId hanging = maker.portrait();
        String alt = words.word("browse.maker.portrait", maker.card().name());
        return new PortraitView(
                maker.standing() == Standing.OPEN ? "/pembuat/" + maker.card().slug() : null,
                hanging == null ? null : Picture.portrait(hanging, alt).atOnce(),
                next == null || next.image.equals(hanging) ? null : next.tile(alt),
                told.form,
                told.faults,
                told.news);
    }

    /// The page with the next picture on it, to be loaded again.
    public String again() {
        return next == null ? PortraitPages.PAGE : PortraitPages.with(new ImageId(next.image()));
    }

    /// Where the page asks by itself for the next picture; nothing once that is there, or was asked for often enough.
    public @Nullable String later() {
        return next == null || !next.isOnItsWay() || next.next() == null
                ? null
                : again() + "&kali=" + (next.look().number() + 1);
    }
}
