package id.pasarrusun.storefront.illustration;

import java.awt.Color;

/// Arithmetic on colours written as 0xRRGGBB.
final class Tint {

    private Tint() {}

    static int mix(int from, int to, double share) {
        double t = Math.clamp(share, 0, 1);
        return pack(
                red(from) + (red(to) - red(from)) * t,
                green(from) + (green(to) - green(from)) * t,
                blue(from) + (blue(to) - blue(from)) * t);
    }

    /// Darker below one; above one it leans towards a warm white instead of merely saturating.
    static int lit(int rgb, double light) {
        if (light <= 1) {
            double k = Math.max(0, light);
            return pack(red(rgb) * k, green(rgb) * k * (0.94 + 0.06 * k), blue(rgb) * k * (0.9 + 0.1 * k));
        }
        return mix(rgb, 0xFFFAF0, Math.min(0.85, light - 1));
    }

    static Color color(int rgb) {
        return new Color(rgb);
    }

    static Color color(int rgb, double opacity) {
        return new Color(red(rgb), green(rgb), blue(rgb), (int) Math.round(255 * Math.clamp(opacity, 0, 1)));
    }

    private static int pack(double red, double green, double blue) {
        return byteOf(red) << 16 | byteOf(green) << 8 | byteOf(blue);
    }

    private static int byteOf(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }

    private static int red(int rgb) {
        return rgb >> 16 & 255;
    }

    private static int green(int rgb) {
        return rgb >> 8 & 255;
    }

    private static int blue(int rgb) {
        return rgb & 255;
    }
}
