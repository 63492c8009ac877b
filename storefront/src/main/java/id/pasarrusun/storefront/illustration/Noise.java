package id.pasarrusun.storefront.illustration;

/// Smooth randomness that depends on the seed and the place alone, so that a drawing is the same every time.
final class Noise {

    private final int seed;

    Noise(long seed) {
        this.seed = Long.hashCode(seed * 0x9E3779B97F4A7C15L);
    }

    /// Between 0 and 1, without any link to its neighbours.
    double speck(int x, int y) {
        int h = x * 0x27D4EB2D ^ y * 0x165667B1 ^ seed;
        h = (h ^ h >>> 15) * 0x2C1B3C6D;
        h = (h ^ h >>> 12) * 0x297A2D39;
        return ((h ^ h >>> 15) & 0xFFFFFF) / (double) 0x1000000;
    }

    /// Between 0 and 1, flowing from whole number to whole number.
    double at(double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        double across = ease(x - column);
        double down = ease(y - row);
        double top = speck(column, row) + (speck(column + 1, row) - speck(column, row)) * across;
        double bottom = speck(column, row + 1) + (speck(column + 1, row + 1) - speck(column, row + 1)) * across;
        return top + (bottom - top) * down;
    }

    /// Two octaves, around zero, at most about one either way.
    double wave(double x, double y) {
        return (at(x, y) * 2 - 1) * 0.7 + (at(x * 2.3 + 17, y * 2.3 + 5) * 2 - 1) * 0.3;
    }

    private static double ease(double t) {
        return t * t * (3 - 2 * t);
    }
}
