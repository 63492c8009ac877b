package id.pasarrusun.storefront.illustration;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/// Mega mendung: rain clouds of the coast, each with many outlines from nearly white to nearly black.
final class MegaMendung {

    private static final int BANDS = 7;
    private static final int STEP = 11;

    private MegaMendung() {}

    static Surface of(Palette palette) {
        return Tile.paint(300, 182, palette.main(), pen -> {
            cloud(pen, palette, 72, 52, false);
            cloud(pen, palette, 226, 143, true);
        });
    }

    private static void cloud(Graphics2D pen, Palette palette, double x, double y, boolean mirrored) {
        Area outline = outline();
        java.awt.geom.AffineTransform home = pen.getTransform();
        pen.translate(x, y);
        pen.scale(mirrored ? -0.68 : 0.68, 0.58);
        for (int band = BANDS; band > 0; band--) {
            pen.setColor(Tint.color(shade(palette, band)));
            pen.setStroke(new BasicStroke(band * STEP * 2f - STEP, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(outline);
        }
        pen.setColor(Tint.color(palette.pale()));
        pen.fill(outline);
        pen.setColor(Tint.color(palette.main()));
        pen.setStroke(new BasicStroke(4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(curl(-62, 4));
        pen.draw(curl(8, -20));
        pen.draw(curl(74, 6));
        pen.setTransform(home);
    }

    private static int shade(Palette palette, int band) {
        double t = (band - 1) / (double) (BANDS - 1);
        return t < 0.5
                ? Tint.mix(Tint.mix(palette.pale(), palette.accent(), 0.45), palette.accent(), t * 2)
                : Tint.mix(palette.accent(), palette.dark(), (t - 0.5) * 2);
    }

    private static Area outline() {
        Area area = new Area(new Ellipse2D.Double(-100, -22, 74, 58));
        area.add(new Area(new Ellipse2D.Double(-58, -56, 84, 84)));
        area.add(new Area(new Ellipse2D.Double(2, -46, 72, 72)));
        area.add(new Area(new Ellipse2D.Double(48, -20, 68, 56)));
        Path2D tail = new Path2D.Double();
        tail.moveTo(-84, 20);
        tail.curveTo(-30, 46, 60, 46, 150, 40);
        tail.curveTo(110, 30, 100, 10, 96, -4);
        tail.lineTo(-60, -4);
        tail.closePath();
        area.add(new Area(tail));
        return area;
    }

    private static Path2D curl(double x, double y) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i <= 40; i++) {
            double turn = i / 40.0 * Math.PI * 2.6;
            double radius = 22 - i * 0.44;
            double px = x + radius * Math.cos(turn + 2.4);
            double py = y + radius * Math.sin(turn + 2.4) * 0.9;
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        return path;
    }
}
