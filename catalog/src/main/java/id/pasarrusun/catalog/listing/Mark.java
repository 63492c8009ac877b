package id.pasarrusun.catalog.listing;

import id.pasarrusun.media.image.ImageId;

/// Where on a photo something is to be mended: a shape in parts of the photo's width and height, so that it lies right
/// on every rendition.
///
/// @param x of its left side, from 0 to 1
/// @param y of its upper side, from 0 to 1
public record Mark(ImageId image, Shape shape, double x, double y, double width, double height) {

    /// Nobody can see or hit anything smaller.
    public static final double SIDE_MIN = 0.02;

    private static final double EXACT = 10_000;

    /// How it is drawn.
    public enum Shape {
        ELLIPSE,
        RECTANGLE
    }

    public Mark {
        x = exact(x);
        y = exact(y);
        width = exact(width);
        height = exact(height);
        if (!holds(x, y, width, height)) {
            throw new IllegalArgumentException("A mark lies on its photo and is large enough to be seen");
        }
    }

    /// Whether a shape lies on its photo and is large enough.
    public static boolean holds(double x, double y, double width, double height) {
        return isOn(x, width) && isOn(y, height);
    }

    private static boolean isOn(double start, double length) {
        return start >= 0 && length >= SIDE_MIN && exact(start) + exact(length) <= 1 + 1 / EXACT;
    }

    private static double exact(double part) {
        return Math.round(part * EXACT) / EXACT;
    }
}
