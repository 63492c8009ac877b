package id.pasarrusun.storefront.illustration;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/// Single pieces of food: a meatball, a cube of tofu, a leaf parcel, a crisp, a leaf of greens.
final class Morsel {

    private final Stage stage;
    private final Dish dish;

    Morsel(Stage stage, Dish dish) {
        this.stage = stage;
        this.dish = dish;
    }

    private int meat() {
        return switch (dish) {
            case FISH, GRILLED -> 0xE9DCC4;
            case CHICKEN -> 0xDDBE93;
            case TOFU -> 0xD9BD98;
            case BEEF, NOODLES -> 0xA98467;
        };
    }

    void ball(double x, double y, double radius) {
        Ellipse2D disc = new Ellipse2D.Double(x - radius, y - radius * 0.96, radius * 2, radius * 1.92);
        stage.shadow(disc, radius * 0.14, radius * 0.2, radius * 0.4, 0.7);
        int meat = meat();
        Noise noise = stage.noise();
        stage.fill(disc, (px, py) -> {
            double nx = (px - x) / radius;
            double ny = (py - y) / (radius * 0.96);
            double nz = Math.sqrt(Math.max(0, 1 - nx * nx - ny * ny));
            double bump = noise.wave(px / 9, py / 9) * 0.06 + noise.wave(px / 3.5, py / 3.5) * 0.035;
            double light = 0.5 + 0.62 * Math.max(0, -0.45 * nx - 0.6 * ny + 0.66 * nz) + bump;
            double rim = 0.12 * Math.max(0, ny) * (1 - nz);
            int rgb = Tint.lit(fleck(meat, px, py), light + rim);
            double shine = Math.pow(Math.max(0, -0.42 * nx - 0.56 * ny + 0.714 * nz), 34) * 0.75;
            return Tint.mix(rgb, 0xFFFDF6, shine);
        });
    }

    /// Grains of pepper, and carrot in the children's kind.
    private int fleck(int meat, double x, double y) {
        double grain = stage.noise().at(x / 7 + 300, y / 7);
        if (dish == Dish.CHICKEN && grain > 0.82) {
            return 0xE07B2E;
        }
        return grain > 0.9 ? Tint.lit(meat, 0.72) : meat;
    }

    void tofu(double x, double y, double side) {
        RoundRectangle2D front = new RoundRectangle2D.Double(x - side, y - side * 0.6, side * 2, side * 1.3, 24, 24);
        stage.shadow(front, 10, 16, 26, 0.7);
        stage.round(front, (px, py) -> Tint.lit(0xF6EACF, 1.03 + stage.noise().wave(px / 7, py / 7) * 0.05), 30, 0.5);
        Path2D top = new Path2D.Double();
        top.moveTo(x - side, y - side * 0.5);
        top.lineTo(x - side * 0.72, y - side * 1.05);
        top.lineTo(x + side * 0.72, y - side * 1.05);
        top.lineTo(x + side, y - side * 0.5);
        top.closePath();
        stage.round(top, Surface.plain(0xF8EED8), 20, 0.3);
        ball(x, y - side * 0.86, side * 0.56);
    }

    /// Fish paste grilled in banana leaf, pinned at both ends.
    void parcel(double x, double y, double lean) {
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(lean), x, y);
        RoundRectangle2D wrap = new RoundRectangle2D.Double(x - 250, y - 46, 500, 92, 60, 60);
        var placed = turn.createTransformedShape(wrap);
        stage.shadow(placed, 10, 18, 28, 0.75);
        Surface leaf = (px, py) -> {
            double vein = Math.sin(px / 3.4 + stage.noise().wave(px / 60, py / 40)) * 0.04;
            double char1 = Stage.smooth((stage.noise().at(px / 46, py / 30) - 0.55) * 4);
            return Tint.lit(Tint.mix(0x7F8F45, 0x4A3A1E, char1 * 0.8), 1 + vein);
        };
        stage.round(placed, leaf.turned(lean, x, y), 44, 1.1);
        for (int end = -1; end <= 1; end += 2) {
            Path2D pin = new Path2D.Double();
            pin.moveTo(x + end * 214, y - 40);
            pin.lineTo(x + end * 214, y + 40);
            stage.line(turn.createTransformedShape(pin), 0x3B2A14, 0.5, 9);
            stage.line(turn.createTransformedShape(pin), 0xDDBE84, 1, 6);
        }
    }

    /// A fried slice, curled and blistered.
    void crisp(double x, double y, double size, int number) {
        Noise noise = stage.noise();
        Path2D blob = new Path2D.Double();
        for (int i = 0; i <= 24; i++) {
            double turn = i % 24 / 24.0 * Math.PI * 2;
            double radius = size * (0.86 + 0.2 * noise.speck(number * 7 + i % 24 / 3, 40));
            double px = x + radius * Math.cos(turn);
            double py = y + radius * 0.78 * Math.sin(turn);
            if (i == 0) {
                blob.moveTo(px, py);
            } else {
                blob.lineTo(px, py);
            }
        }
        int base = dish == Dish.FISH ? 0xF3E3BE : Tint.mix(0xC98A3C, 0xE0B062, noise.speck(number, 41));
        stage.shadow(blob, 5, 9, 14, 0.7);
        stage.round(blob, (px, py) -> Tint.lit(base, 0.95 + noise.wave(px / 11, py / 11) * 0.16), size * 0.5, 1.0);
    }

    void leaf(double x, double y, double length, double lean) {
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(lean), x, y);
        Path2D blade = new Path2D.Double();
        blade.moveTo(x, y);
        blade.curveTo(x + length * 0.2, y - length * 0.42, x + length * 0.75, y - length * 0.4, x + length, y);
        blade.curveTo(x + length * 0.72, y + length * 0.3, x + length * 0.24, y + length * 0.34, x, y);
        blade.closePath();
        var placed = turn.createTransformedShape(blade);
        stage.shadow(placed, 4, 8, 12, 0.6);
        stage.round(
                placed, (px, py) -> Tint.lit(0x6E9A3C, 0.95 + stage.noise().wave(px / 16, py / 16) * 0.14), 20, 0.8);
        Path2D rib = new Path2D.Double();
        rib.moveTo(x - length * 0.2, y + 2);
        rib.quadTo(x + length * 0.5, y - length * 0.08, x + length * 0.94, y);
        stage.line(turn.createTransformedShape(rib), 0xDCE6B4, 0.9, length * 0.06);
    }

    void garnish(double x, double y, int number) {
        Noise noise = stage.noise();
        double turn = noise.speck(number, 60) * 180;
        AffineTransform lean = AffineTransform.getRotateInstance(Math.toRadians(turn), x, y);
        if (number % 3 == 0) {
            Ellipse2D spring = new Ellipse2D.Double(x - 9, y - 6, 18, 12);
            stage.line(lean.createTransformedShape(spring), 0x4F7A2A, 0.95, 5);
            stage.line(lean.createTransformedShape(spring), 0xA9CC6A, 0.9, 2.4);
            return;
        }
        Path2D shallot = new Path2D.Double();
        shallot.moveTo(x - 13, y);
        shallot.quadTo(x, y - 11, x + 13, y + 3);
        stage.line(lean.createTransformedShape(shallot), 0x5E2F10, 0.5, 9);
        stage.line(lean.createTransformedShape(shallot), Tint.mix(0xA5601F, 0xD79A4A, noise.speck(number, 61)), 1, 6);
    }
}
