package id.pasarrusun.storefront.illustration;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/// Knitting shown as what it was made into: a pouch, a hat, a cardigan, a folded blanket, a bag.
final class KnitScene {

    private final Stage stage;
    private final Palette palette;
    private final Surface fabric;
    private final Surface rib;

    KnitScene(Stage stage, Palette palette, KnitStitch stitch) {
        this.stage = stage;
        this.palette = palette;
        this.fabric = KnitFabric.of(stitch, palette, stage.noise());
        this.rib = KnitFabric.of(KnitStitch.RIB, palette, stage.noise());
    }

    void draw(Drawing.KnitForm form) {
        stage.sheet(palette.backdrop());
        switch (form) {
            case POUCH -> pouch();
            case BEANIE -> beanie();
            case CARDIGAN -> new Cardigan(stage, palette, fabric, rib).draw();
            case BLANKET -> blanket();
            case BAG -> bag();
        }
    }

    private void body(Shape shape, Surface surface, double swell, double strength) {
        stage.shadow(shape, 18, 26, 52, 0.7);
        stage.shadow(shape, 5, 8, 14, 0.5);
        stage.round(shape, surface, swell, strength);
    }

    private void pouch() {
        RoundRectangle2D back = new RoundRectangle2D.Double(262, 378, 756, 560, 110, 110);
        body(back, fabric, 90, 1.0);
        Path2D flap = new Path2D.Double();
        flap.moveTo(258, 430);
        flap.curveTo(258, 384, 284, 362, 330, 362);
        flap.lineTo(950, 362);
        flap.curveTo(996, 362, 1022, 384, 1022, 430);
        flap.curveTo(1010, 600, 800, 712, 640, 716);
        flap.curveTo(480, 712, 270, 600, 258, 430);
        flap.closePath();
        stage.shadow(flap, 6, 20, 34, 0.85);
        stage.round(flap, (x, y) -> fabric.at(x + 7, y + 90), 60, 0.9);
        stitches(flap);
        button(640, 652, 42);
    }

    private void stitches(Path2D edge) {
        stage.line(edge, palette.dark(), 0.35, 7);
        stage.line(edge, palette.main(), 0.8, 4);
    }

    /// A button of coconut wood.
    private void button(double x, double y, double radius) {
        Ellipse2D disc = new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2);
        stage.shadow(disc, 6, 9, 16, 0.9);
        stage.round(disc, this::wood, radius * 0.5, 0.9);
        stage.line(
                new Ellipse2D.Double(x - radius * 0.72, y - radius * 0.72, radius * 1.44, radius * 1.44),
                0x3A2412,
                0.45,
                3);
        for (int hole = 0; hole < 4; hole++) {
            double hx = x + (hole % 2 == 0 ? -0.2 : 0.2) * radius;
            double hy = y + (hole < 2 ? -0.2 : 0.2) * radius;
            stage.line(new Ellipse2D.Double(hx, hy, 0.1, 0.1), 0x24140A, 0.9, radius * 0.2);
        }
        stage.line(
                new Rectangle2D.Double(x - radius * 0.2, y - radius * 0.2, radius * 0.4, 0.1), palette.pale(), 1, 4.5);
        stage.line(
                new Rectangle2D.Double(x - radius * 0.2, y + radius * 0.2, radius * 0.4, 0.1), palette.pale(), 1, 4.5);
    }

    private int wood(double x, double y) {
        double ring = stage.noise().wave(x / 46 + y / 240, y / 5);
        return Tint.lit(0x7A4E2B, 1.02 + ring * 0.16);
    }

    private void beanie() {
        Path2D dome = new Path2D.Double();
        dome.moveTo(316, 850);
        dome.curveTo(300, 560, 420, 318, 640, 318);
        dome.curveTo(860, 318, 980, 560, 964, 850);
        dome.closePath();
        double[] half = halfWidths();
        body(dome, (x, y) -> fabric.at(gathered(x, half[(int) y]), y * 0.94), 150, 1.5);
        RoundRectangle2D brim = new RoundRectangle2D.Double(288, 770, 704, 196, 90, 90);
        stage.shadow(brim, 10, 16, 40, 0.7);
        stage.shadow(brim, 0, -10, 18, 0.55);
        stage.round(brim, (x, y) -> rib.at(640 + Math.asin(Math.clamp((x - 640) / 372, -1, 1)) * 330, y), 70, 1.2);
        KnitFabric.pompom(stage, palette, 640, 292, 112);
    }

    /// The columns of loops draw together towards the crown.
    private static double gathered(double x, double half) {
        return 601 + 268 * Math.asin(Math.clamp((x - 640) / (half + 3), -1, 1));
    }

    private static double[] halfWidths() {
        double[] half = new double[Stage.SIZE];
        for (double t = 0; t <= 1; t += 0.0005) {
            double s = 1 - t;
            double x = s * s * s * 640 + 3 * s * s * t * 860 + 3 * s * t * t * 980 + t * t * t * 964;
            double y = s * s * s * 318 + 3 * s * s * t * 318 + 3 * s * t * t * 560 + t * t * t * 850;
            half[(int) y] = Math.max(half[(int) y], x - 640);
        }
        return half;
    }

    private void blanket() {
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(5), 640, 640);
        for (int fold = 2; fold >= 0; fold--) {
            RoundRectangle2D layer = new RoundRectangle2D.Double(238 + fold * 7, 338 + fold * 64, 800, 560, 96, 96);
            Area visible = new Area(layer);
            if (fold > 0) {
                visible.subtract(new Area(
                        new RoundRectangle2D.Double(238 + (fold - 1) * 7, 338 + (fold - 1) * 64, 800, 540, 96, 96)));
            }
            Shape placed = turn.createTransformedShape(layer);
            stage.shadow(placed, 16, 24, 40, 0.65);
            Soft light = Soft.of(placed, 64).relief(1.0, 0.7);
            Surface lying = (fold == 0 ? fabric : rib).turned(5, 640, 640);
            double darker = 1 - fold * 0.05;
            double drift = fold * 31;
            stage.fill(
                    turn.createTransformedShape(visible),
                    (x, y) -> Tint.lit(lying.at(x + drift, y), darker * light.at(x, y)));
        }
        band(turn);
    }

    /// A paper band, as the makers wrap their gifts.
    private void band(AffineTransform turn) {
        Shape ribbon = turn.createTransformedShape(new Rectangle2D.Double(236, 560, 804, 84));
        stage.shadow(ribbon, 2, 6, 12, 0.6);
        stage.round(ribbon, (x, y) -> Tint.lit(0xE9DCC2, 1 + stage.noise().wave(x / 4, y / 4) * 0.02), 26, 0.35);
        stage.line(turn.createTransformedShape(new Rectangle2D.Double(238, 572, 800, 60)), palette.dark(), 0.35, 2.4);
        Shape seal = turn.createTransformedShape(new Ellipse2D.Double(586, 546, 112, 112));
        stage.shadow(seal, 3, 6, 14, 0.6);
        stage.round(seal, Surface.plain(palette.dark()), 30, 0.3);
        stage.line(turn.createTransformedShape(new Ellipse2D.Double(598, 558, 88, 88)), 0xF6ECD8, 0.9, 3);
        Path2D heart = new Path2D.Double();
        heart.moveTo(642, 626);
        heart.curveTo(600, 598, 614, 570, 642, 588);
        heart.curveTo(670, 570, 684, 598, 642, 626);
        stage.line(turn.createTransformedShape(heart), 0xF6ECD8, 0.95, 4);
    }

    private void bag() {
        Path2D strap = new Path2D.Double();
        strap.moveTo(400, 560);
        strap.curveTo(420, 120, 860, 120, 880, 560);
        for (Shape handle : new Shape[] {shifted(strap, 26, -18), strap}) {
            Shape band = new BasicStroke(50, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(handle);
            body(band, rib.scaled(0.62), 26, 0.9);
        }
        Path2D sack = new Path2D.Double();
        sack.moveTo(300, 520);
        sack.curveTo(420, 546, 860, 546, 980, 520);
        sack.curveTo(1000, 760, 1030, 900, 990, 1010);
        sack.curveTo(960, 1100, 320, 1100, 290, 1010);
        sack.curveTo(250, 900, 280, 760, 300, 520);
        sack.closePath();
        body(sack, fabric, 120, 1.3);
        Path2D rim = new Path2D.Double();
        rim.moveTo(296, 516);
        rim.curveTo(420, 544, 860, 544, 984, 516);
        rim.lineTo(988, 590);
        rim.curveTo(860, 618, 420, 618, 292, 590);
        rim.closePath();
        stage.shadow(rim, 0, 8, 16, 0.6);
        stage.round(rim, rib.scaled(0.8), 34, 0.9);
    }

    private static Shape shifted(Shape shape, double dx, double dy) {
        return AffineTransform.getTranslateInstance(dx, dy).createTransformedShape(shape);
    }
}
