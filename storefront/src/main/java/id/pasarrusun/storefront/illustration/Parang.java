package id.pasarrusun.storefront.illustration;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Parang: rows of leaning blades between strips of small diamonds; the cloth turns them to the diagonal.
final class Parang {

    private static final double PERIOD = 74;
    private static final double BAND = 112;
    private static final double STRIP = 30;

    private Parang() {}

    static Surface of(Palette palette) {
        return Tile.paint((int) PERIOD, (int) (BAND + STRIP), palette.main(), pen -> {
            blade(pen, palette);
            strip(pen, palette);
        });
    }

    private static void blade(Graphics2D pen, Palette palette) {
        Path2D spine = new Path2D.Double();
        spine.moveTo(2, BAND + 8);
        spine.curveTo(72, 92, -10, 26, 62, -8);
        stroke(pen, spine, palette.dark(), 41);
        stroke(pen, spine, palette.pale(), 35);
        Path2D vein = new Path2D.Double();
        vein.moveTo(20, 96);
        vein.curveTo(50, 76, 10, 40, 45, 14);
        stroke(pen, vein, palette.accent(), 13);
        stroke(pen, vein, palette.pale(), 7);
        pen.setColor(Tint.color(palette.dark()));
        for (double t = 0.14; t < 0.9; t += 0.18) {
            double s = 1 - t;
            double x = s * s * s * 20 + 3 * s * s * t * 50 + 3 * s * t * t * 10 + t * t * t * 45;
            double y = s * s * s * 96 + 3 * s * s * t * 76 + 3 * s * t * t * 40 + t * t * t * 14;
            dot(pen, x, y, 2.1);
        }
        hook(pen, palette, 66, 38);
        hook(pen, palette, 72, 78);
    }

    /// The small drop that fills the gap between two blades.
    private static void hook(Graphics2D pen, Palette palette, double x, double y) {
        pen.setColor(Tint.color(palette.accent()));
        dot(pen, x, y, 5.5);
        pen.setColor(Tint.color(palette.pale()));
        dot(pen, x, y, 2.3);
    }

    private static void stroke(Graphics2D pen, Path2D path, int rgb, float width) {
        pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(Tint.color(rgb));
        pen.draw(path);
    }

    private static void strip(Graphics2D pen, Palette palette) {
        double middle = BAND + STRIP / 2;
        pen.setColor(Tint.color(palette.dark()));
        pen.fill(new Rectangle2D.Double(0, BAND, PERIOD, STRIP));
        pen.setColor(Tint.color(palette.accent()));
        for (double y : new double[] {BAND + 2.5, BAND + STRIP - 2.5}) {
            pen.fill(new Rectangle2D.Double(-1, y - 1.4, PERIOD + 2, 2.8));
        }
        for (double x = PERIOD / 4; x < PERIOD; x += PERIOD / 2) {
            Path2D diamond = new Path2D.Double();
            diamond.moveTo(x - 13, middle);
            diamond.lineTo(x, middle - 8);
            diamond.lineTo(x + 13, middle);
            diamond.lineTo(x, middle + 8);
            diamond.closePath();
            pen.setColor(Tint.color(palette.pale()));
            pen.fill(diamond);
            pen.setColor(Tint.color(palette.dark()));
            dot(pen, x, middle, 2.8);
        }
    }

    private static void dot(Graphics2D pen, double x, double y, double radius) {
        pen.fill(new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2));
    }
}
