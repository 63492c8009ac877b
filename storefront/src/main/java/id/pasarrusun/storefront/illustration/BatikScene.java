package id.pasarrusun.storefront.illustration;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/// Batik shown as what it was made into: a folded cloth, a hanging one, a scarf, a cushion, a shirt.
final class BatikScene {

    private final Stage stage;
    private final Palette palette;
    private final Surface cloth;

    BatikScene(Stage stage, Palette palette, Motif motif) {
        this.stage = stage;
        this.palette = palette;
        this.cloth = BatikCloth.of(motif, palette, stage.noise());
    }

    void draw(Drawing.ClothForm form) {
        switch (form) {
            case FOLDED -> folded();
            case DRAPED -> Drapery.cloth(stage, palette, cloth);
            case SCARF -> Drapery.scarf(stage, palette, cloth);
            case CUSHION -> cushion();
            case SHIRT -> shirt();
        }
    }

    private void folded() {
        stage.sheet(palette.backdrop());
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(-7), 640, 640);
        for (int layer = 3; layer > 0; layer--) {
            layer(turn, new RoundRectangle2D.Double(232 + layer * 5, 262 + layer * 17, 806, 770, 46, 46), layer);
        }
        layer(turn, new RoundRectangle2D.Double(226, 250, 806, 770, 40, 40), 0);
        flap(turn);
    }

    private void layer(AffineTransform turn, RoundRectangle2D shape, int depth) {
        Shape placed = turn.createTransformedShape(shape);
        stage.shadow(placed, 10, 16, depth == 3 ? 46 : 14, depth == 3 ? 0.75 : 0.5);
        Area visible = new Area(shape);
        if (depth > 0) {
            visible.subtract(new Area(new Rectangle2D.Double(150, 200, 830, 770)));
        }
        Surface lying = cloth.turned(-7, 640, 640);
        Soft light = Soft.of(placed, 30).relief(0.42, 0.5);
        stage.fill(turn.createTransformedShape(visible), (x, y) -> {
            int rgb = lying.at(x + depth * 31, y + depth * 57);
            return Tint.lit(rgb, (wrinkle(x, y) - depth * 0.05) * light.at(x, y));
        });
    }

    /// The last fold, brought over from the left, with the border of the cloth along its edge.
    private void flap(AffineTransform turn) {
        Path2D edge = new Path2D.Double();
        edge.moveTo(222, 262);
        edge.curveTo(222, 250, 230, 246, 242, 246);
        edge.lineTo(610, 246);
        edge.curveTo(622, 480, 566, 760, 628, 1024);
        edge.lineTo(240, 1024);
        edge.curveTo(226, 1024, 220, 1016, 220, 1000);
        edge.closePath();
        Shape placed = turn.createTransformedShape(edge);
        stage.shadow(placed, 15, 10, 30, 0.8);
        Surface upright = cloth.turned(83, 640, 640);
        Surface faced = (x, y) -> {
            double dx = x - 640;
            double dy = y - 640;
            double angle = Math.toRadians(-7);
            double u = 640 + dx * Math.cos(angle) + dy * Math.sin(angle);
            double v = 640 - dx * Math.sin(angle) + dy * Math.cos(angle);
            double inside = rim(v) - u;
            int rgb = inside < 48 ? BatikCloth.border(palette, inside) : upright.at(x, y);
            return Tint.lit(rgb, wrinkle(x + 300, y));
        };
        stage.round(placed, faced, 34, 0.5);
    }

    private static double rim(double v) {
        double t = Math.clamp((v - 246) / 778, 0, 1);
        double s = 1 - t;
        return s * s * s * 610 + 3 * s * s * t * 622 + 3 * s * t * t * 566 + t * t * t * 628;
    }

    private double wrinkle(double x, double y) {
        return 1.0 + stage.noise().wave(x / 260 + y / 700, y / 190 - x / 600) * 0.06;
    }

    private void cushion() {
        stage.room(palette.backdrop(), Tint.mix(palette.backdrop(), 0xB8977A, 0.42), 905);
        Path2D shape = pillow(640, 618, 400, 385);
        stage.shadow(new Ellipse2D.Double(260, 930, 790, 90), 24, 22, 60, 0.9);
        stage.shadow(shape, 26, 26, 60, 0.5);
        stage.line(shape, palette.dark(), 1, 13);
        stage.line(shape, palette.accent(), 1, 7);
        Surface bulging = (x, y) -> {
            double dx = (x - 640) / 400;
            double dy = (y - 618) / 385;
            double pull = 1 - 0.13 * (dx * dx + dy * dy);
            double crease =
                    stage.noise().wave(Math.atan2(dy, dx) * 5, Math.hypot(dx, dy) * 1.6) * 0.07 * Math.hypot(dx, dy);
            return Tint.lit(cloth.at(dx * 400 / pull, dy * 385 / pull), 1.02 + crease);
        };
        stage.round(shape, bulging, 150, 1.5);
    }

    private static Path2D pillow(double x, double y, double across, double down) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - across, y - down);
        path.curveTo(x - across * 0.4, y - down * 0.84, x + across * 0.4, y - down * 0.84, x + across, y - down);
        path.curveTo(x + across * 0.88, y - down * 0.4, x + across * 0.88, y + down * 0.4, x + across, y + down);
        path.curveTo(x + across * 0.4, y + down * 0.86, x - across * 0.4, y + down * 0.86, x - across, y + down);
        path.curveTo(x - across * 0.88, y + down * 0.4, x - across * 0.88, y - down * 0.4, x - across, y - down);
        path.closePath();
        return path;
    }

    private void shirt() {
        stage.sheet(palette.backdrop());
        piece(new RoundRectangle2D.Double(268, 300, 220, 560, 60, 60), 12, -12, 0.93);
        piece(new RoundRectangle2D.Double(792, 300, 220, 560, 60, 60), -12, 12, 0.93);
        piece(new RoundRectangle2D.Double(330, 262, 620, 800, 54, 54), 0, 0, 1);
        stage.fill(new Rectangle2D.Double(612, 330, 58, 731), (x, y) -> Tint.lit(cloth.at(x + 90, y + 40), 1.03));
        stage.line(new Rectangle2D.Double(612, 330, 0.1, 728), 0x1A100A, 0.4, 3);
        stage.line(new Rectangle2D.Double(670, 330, 0.1, 728), 0x1A100A, 0.5, 4);
        for (int button = 0; button < 5; button++) {
            double y = 430 + button * 140;
            stage.shadow(new Ellipse2D.Double(630, y, 22, 22), 3, 4, 8, 0.8);
            stage.round(new Ellipse2D.Double(630, y, 22, 22), Surface.plain(palette.pale()), 8, 0.6);
            stage.line(new Ellipse2D.Double(637, y + 10, 8, 1), palette.dark(), 0.8, 2);
        }
        piece(new Rectangle2D.Double(736, 500, 150, 164), 0, 0, 1.04);
        collar();
    }

    private void piece(Shape shape, double lean, double drift, double light) {
        Shape placed = AffineTransform.getRotateInstance(Math.toRadians(lean), 640, 640)
                .createTransformedShape(shape);
        stage.shadow(placed, 10, 16, 34, 0.7);
        Surface turned = cloth.turned(lean, 640, 640);
        stage.round(placed, (x, y) -> Tint.lit(turned.at(x + drift * 7, y), light * wrinkle(x, y)), 34, 0.5);
    }

    private void collar() {
        Ellipse2D neck = new Ellipse2D.Double(540, 232, 200, 110);
        stage.fill(neck, (x, y) -> Tint.lit(cloth.at(x, y), 0.45 + (y - 232) / 400));
        for (int side = -1; side <= 1; side += 2) {
            Path2D wing = new Path2D.Double();
            wing.moveTo(640 + side * 104, 236);
            wing.curveTo(640 + side * 122, 262, 640 + side * 150, 330, 640 + side * 148, 372);
            wing.lineTo(640 + side * 12, 404);
            wing.curveTo(640 + side * 40, 350, 640 + side * 84, 316, 640 + side * 92, 262);
            wing.closePath();
            stage.shadow(wing, 6, 12, 18, 0.9);
            Surface bias = cloth.turned(side * 40.0, 640, 300);
            stage.round(wing, bias, 16, 0.5);
            stage.line(wing, palette.dark(), 0.35, 2);
        }
    }
}
