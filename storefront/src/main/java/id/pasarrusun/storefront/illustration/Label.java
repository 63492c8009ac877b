package id.pasarrusun.storefront.illustration;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/// The word "Ilustrasi" in the corner, so that nobody takes a drawing for a photograph.
///
/// Drawn as strokes: a server need not have a single font installed.
final class Label {

    private static final double HEIGHT = 22;

    private Label() {}

    static void stamp(Graphics2D pen) {
        RoundRectangle2D pill = new RoundRectangle2D.Double(1076, 1206, 168, 46, 46, 46);
        pen.setColor(Tint.color(0xFFFDF8, 0.82));
        pen.fill(pill);
        pen.translate(1100, 1240);
        pen.setColor(Tint.color(0x4A3A2E));
        pen.setStroke(new BasicStroke(2.7f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(word());
        pen.translate(-1100, -1240);
    }

    private static Path2D word() {
        Path2D path = new Path2D.Double();
        stem(path, 2, HEIGHT);
        stem(path, 13, HEIGHT);
        letterU(path, 22);
        letterS(path, 41);
        letterT(path, 57);
        letterR(path, 69);
        letterA(path, 80);
        letterS(path, 100);
        stem(path, 118, 14);
        path.moveTo(118, -20);
        path.lineTo(118, -20.4);
        return path;
    }

    private static void stem(Path2D path, double x, double height) {
        path.moveTo(x, -height);
        path.lineTo(x, 0);
    }

    private static void letterU(Path2D path, double x) {
        path.moveTo(x, -14);
        path.lineTo(x, -6);
        path.curveTo(x, 2, x + 12, 2, x + 12, -6);
        path.moveTo(x + 12, -14);
        path.lineTo(x + 12, 0);
    }

    private static void letterS(Path2D path, double x) {
        path.moveTo(x + 10, -12);
        path.curveTo(x + 7, -15.5, x, -15, x, -10.8);
        path.curveTo(x, -6, x + 10.5, -8.5, x + 10.5, -3.6);
        path.curveTo(x + 10.5, 1.2, x + 2, 1, x - 0.5, -2.4);
    }

    private static void letterT(Path2D path, double x) {
        path.moveTo(x + 4, -19);
        path.lineTo(x + 4, -4);
        path.curveTo(x + 4, -0.5, x + 6, 0.4, x + 9, -0.4);
        path.moveTo(x, -14);
        path.lineTo(x + 9, -14);
    }

    private static void letterR(Path2D path, double x) {
        stem(path, x, 14);
        path.moveTo(x, -8);
        path.curveTo(x + 0.5, -12.5, x + 3, -14.6, x + 7, -13.8);
    }

    private static void letterA(Path2D path, double x) {
        stem(path, x + 13, 14);
        path.moveTo(x + 13, -7);
        path.curveTo(x + 13, -16, x + 1, -16.5, x + 1, -7);
        path.curveTo(x + 1, 2.5, x + 13, 2, x + 13, -7);
    }
}
