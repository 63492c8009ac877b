package id.pasarrusun.storefront.illustration;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/// A cardigan laid flat, sleeves let down, its band buttoned.
final class Cardigan {

    private final Stage stage;
    private final Palette palette;
    private final Surface fabric;
    private final Surface rib;

    Cardigan(Stage stage, Palette palette, Surface fabric, Surface rib) {
        this.stage = stage;
        this.palette = palette;
        this.fabric = fabric.scaled(0.8);
        this.rib = rib.scaled(0.8);
    }

    void draw() {
        neckband(new Ellipse2D.Double(520, 206, 240, 120), 0.62);
        for (int side = -1; side <= 1; side += 2) {
            sleeve(side);
        }
        part(front(-1), fabric, 70, 0.9);
        part(front(1), (x, y) -> fabric.at(1280 - x, y), 70, 0.9);
        part(new RoundRectangle2D.Double(330, 950, 620, 112, 40, 40), rib, 40, 0.9);
        placket();
    }

    private void part(Shape shape, Surface surface, double swell, double strength) {
        stage.shadow(shape, 14, 20, 40, 0.6);
        stage.shadow(shape, 4, 6, 10, 0.45);
        stage.round(shape, surface, swell, strength);
    }

    private void sleeve(int side) {
        Path2D arm = new Path2D.Double();
        arm.moveTo(640 + side * 250, 270);
        arm.curveTo(640 + side * 350, 300, 640 + side * 400, 430, 640 + side * 430, 600);
        arm.lineTo(640 + side * 474, 900);
        arm.lineTo(640 + side * 330, 924);
        arm.curveTo(640 + side * 300, 760, 640 + side * 290, 620, 640 + side * 240, 470);
        arm.closePath();
        Surface leaning = fabric.turned(-side * 8.0, 640, 640);
        part(arm, leaning, 60, 1.0);
        Shape cuff = AffineTransform.getRotateInstance(Math.toRadians(-side * 9), 640 + side * 402, 940)
                .createTransformedShape(new RoundRectangle2D.Double(640 + side * 402 - 76, 884, 152, 100, 34, 34));
        part(cuff, rib.turned(-side * 9.0, 640, 640), 36, 0.9);
    }

    private static Path2D front(int side) {
        Path2D path = new Path2D.Double();
        path.moveTo(640 + side * 112, 240);
        path.lineTo(640 + side * 268, 272);
        path.curveTo(640 + side * 292, 420, 640 + side * 306, 760, 640 + side * 310, 978);
        path.lineTo(640 - side * 4.0, 978);
        path.lineTo(640 - side * 4.0, 520);
        path.curveTo(640 + side * 40, 430, 640 + side * 96, 340, 640 + side * 112, 240);
        path.closePath();
        return path;
    }

    private void neckband(Ellipse2D neck, double light) {
        stage.shadow(neck, 10, 14, 24, 0.5);
        stage.fill(neck, (x, y) -> Tint.lit(rib.at(x, y), light));
        for (int side = -1; side <= 1; side += 2) {
            Path2D collar = new Path2D.Double();
            collar.moveTo(640 + side * 128, 232);
            collar.curveTo(640 + side * 80, 196, 640 + side * 30, 200, 640, 200);
            collar.lineTo(640, 252);
            collar.curveTo(640 + side * 40, 252, 640 + side * 70, 254, 640 + side * 96, 262);
            collar.closePath();
            stage.round(collar, rib.turned(90, 640, 640), 24, 0.7);
        }
    }

    private void placket() {
        for (int side = 1; side >= -1; side -= 2) {
            Path2D edge = new Path2D.Double();
            edge.moveTo(640 + side * 118, 226);
            edge.curveTo(640 + side * 104, 340, 640 + side * 44, 440, 640, 530);
            Shape band = new BasicStroke(46, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(edge);
            part(band, rib.turned(side * 62.0, 640, 380), 22, 0.7);
        }
        RoundRectangle2D middle = new RoundRectangle2D.Double(612, 506, 56, 556, 26, 26);
        part(middle, rib.turned(90, 640, 640), 26, 0.7);
        for (int button = 0; button < 5; button++) {
            double y = 560 + button * 108;
            Ellipse2D disc = new Ellipse2D.Double(622, y - 18, 36, 36);
            stage.shadow(disc, 3, 5, 10, 0.9);
            stage.round(disc, Surface.plain(0x7D5230), 16, 0.8);
            stage.line(new Ellipse2D.Double(634, y, 0.1, 0.1), 0x24140A, 0.9, 5);
            stage.line(new Ellipse2D.Double(646, y, 0.1, 0.1), 0x24140A, 0.9, 5);
        }
        stage.line(new Ellipse2D.Double(600, 214, 80, 10), palette.dark(), 0.12, 2);
    }
}
