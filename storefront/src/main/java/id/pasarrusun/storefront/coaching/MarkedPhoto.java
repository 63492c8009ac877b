package id.pasarrusun.storefront.coaching;

import id.pasarrusun.catalog.listing.Mark;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.storefront.page.Picture;
import java.util.ArrayList;
import java.util.List;

/// A photo with what an officer drew on it.
///
/// @param number of the photo among those of its version, from 1
public record MarkedPhoto(int number, Picture picture, List<Ring> rings) {

    /// For a photo that was never measured.
    private static final int SIDE = 1_000;

    public MarkedPhoto {
        rings = List.copyOf(rings);
    }

    /// @param sizes how wide it is shown
    public static MarkedPhoto of(int number, Photo photo, String sizes, List<Ring> rings) {
        Picture picture = new Picture(photo.image(), photo.alt(), width(photo), height(photo), sizes, number == 1);
        return new MarkedPhoto(number, picture, rings);
    }

    /// What is drawn on the photo.
    ///
    /// @param marks the first list is drawn under the number 1
    public static List<Ring> rings(Photo photo, List<List<Mark>> marks) {
        List<Ring> rings = new ArrayList<>();
        for (int place = 0; place < marks.size(); place++) {
            for (Mark mark : marks.get(place)) {
                if (mark.image().equals(photo.image())) {
                    rings.add(Ring.of(place + 1, mark, width(photo), height(photo)));
                }
            }
        }
        return rings;
    }

    private static int width(Photo photo) {
        return photo.width() > 0 ? photo.width() : SIDE;
    }

    private static int height(Photo photo) {
        return photo.height() > 0 ? photo.height() : SIDE;
    }
}
