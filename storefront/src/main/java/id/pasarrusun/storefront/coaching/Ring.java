package id.pasarrusun.storefront.coaching;

import id.pasarrusun.catalog.listing.Mark;
import id.pasarrusun.catalog.listing.Mark.Shape;

/// A mark as it is drawn over a photo, in the photo's own pixels.
///
/// @param number under which the legend speaks of it
/// @param where in words: key of one of nine places on the photo
public record Ring(int number, boolean round, int x, int y, int width, int height, Tag tag, String where) {

    private static final int PLACES = 3;

    /// The number beside the shape.
    ///
    /// @param radius of the disc on which it stands
    public record Tag(int x, int y, int radius) {

        /// Where the number's line stands.
        public int line() {
            return y + radius * 2 / 5;
        }

        public int size() {
            return radius * 5 / 4;
        }
    }

    static Ring of(int number, Mark mark, int photoWidth, int photoHeight) {
        int x = pixels(mark.x(), photoWidth);
        int y = pixels(mark.y(), photoHeight);
        int radius = Math.max(1, Math.max(photoWidth, photoHeight) / 28);
        Tag tag = new Tag(
                Math.clamp(x, radius, Math.max(radius, photoWidth - radius)),
                Math.clamp(y, radius, Math.max(radius, photoHeight - radius)),
                radius);
        return new Ring(
                number,
                mark.shape() == Shape.ELLIPSE,
                x,
                y,
                pixels(mark.width(), photoWidth),
                pixels(mark.height(), photoHeight),
                tag,
                "coaching.where." + (place(mark.y(), mark.height()) * PLACES + place(mark.x(), mark.width())));
    }

    private static int pixels(double part, int whole) {
        return (int) Math.round(part * whole);
    }

    /// In which third its middle lies.
    private static int place(double start, double length) {
        return Math.min(PLACES - 1, (int) ((start + length / 2) * PLACES));
    }

    public int middleX() {
        return x + width / 2;
    }

    public int middleY() {
        return y + height / 2;
    }

    public int radiusX() {
        return width / 2;
    }

    public int radiusY() {
        return height / 2;
    }
}
