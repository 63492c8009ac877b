package id.pasarrusun.storefront.illustration;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;

/// Head and shoulders, friendly and plain: a drawing that stands for a maker until she sends a photo of her own.
final class Bust {

    private static final double X = 640;

    private final Stage stage;
    private final Palette dress;
    private final Complexion complexion;
    private final boolean veiled;
    private final double middle;

    Bust(Stage stage, Palette dress, Complexion complexion) {
        this.stage = stage;
        this.dress = dress;
        this.complexion = complexion;
        this.veiled = Wardrobe.veiled(stage.noise());
        this.middle = veiled ? 500 : 572;
    }

    void draw() {
        if (!veiled) {
            bun();
        }
        shoulders();
        if (veiled) {
            veil();
        } else {
            neck();
            face();
            hair();
        }
    }

    private void shoulders() {
        Path2D body = new Path2D.Double();
        body.moveTo(120, 1400);
        body.curveTo(120, 1010, 200, 900, 420, 850);
        body.curveTo(520, 826, 560, 800, 570, 740);
        body.lineTo(710, 740);
        body.curveTo(720, 800, 760, 826, 860, 850);
        body.curveTo(1080, 900, 1160, 1010, 1160, 1400);
        body.closePath();
        stage.shadow(body, 30, 20, 80, 0.5);
        stage.round(body, Wardrobe.blouse(dress, stage.noise()), 110, 1.0);
    }

    private void neck() {
        Path2D neck = new Path2D.Double();
        neck.moveTo(560, 620);
        neck.lineTo(560, 790);
        neck.curveTo(570, 850, 610, 900, 640, 930);
        neck.curveTo(670, 900, 710, 850, 720, 790);
        neck.lineTo(720, 620);
        neck.closePath();
        stage.round(neck, Surface.plain(Tint.lit(complexion.skin(), 0.9)), 50, 0.8);
    }

    private static Shape oval(double x, double y, double across, double down) {
        return new Ellipse2D.Double(x - across, y - down, across * 2, down * 2);
    }

    /// Cloth over the hair, under the chin and down to the breast.
    private void veil() {
        Path2D fall = new Path2D.Double();
        fall.moveTo(X, 186);
        fall.curveTo(470, 186, 396, 330, 402, 480);
        fall.curveTo(400, 640, 350, 760, 330, 900);
        fall.curveTo(340, 1000, 520, 1080, 650, 1090);
        fall.curveTo(790, 1080, 930, 1000, 950, 900);
        fall.curveTo(930, 760, 880, 640, 878, 480);
        fall.curveTo(884, 330, 810, 186, X, 186);
        fall.closePath();
        Surface cloth = (x, y) -> Tint.lit(dress.main(), 1 + stage.noise().wave(x / 3, y / 3) * 0.03);
        stage.shadow(fall, 18, 26, 60, 0.7);
        stage.round(fall, cloth, 90, 1.15);
        folds();
        Shape opening = oval(X, middle, 158, 200);
        stage.shadow(opening, 0, -4, 22, 0.8);
        face();
        Area hem = new Area(oval(X, middle - 6, 182, 226));
        hem.subtract(new Area(oval(X, middle + 4, 156, 196)));
        stage.round(hem, cloth, 14, 0.8);
        Area band = new Area(oval(X, middle, 158, 200));
        band.intersect(new Area(new Rectangle2D.Double(X - 200, middle - 220, 400, 74)));
        stage.round(band, Surface.plain(Tint.lit(dress.dark(), 1.1)), 12, 0.5);
    }

    private void folds() {
        double[][] folds = {
            {470, 720, 520, 860, 640, 900}, {800, 700, 770, 850, 600, 930}, {420, 800, 520, 980, 700, 1010},
            {868, 790, 800, 960, 560, 1030}, {520, 250, 440, 330, 440, 470}, {770, 260, 840, 340, 836, 480}
        };
        for (double[] fold : folds) {
            QuadCurve2D line = new QuadCurve2D.Double(fold[0], fold[1], fold[2], fold[3], fold[4], fold[5]);
            stage.line(line, dress.dark(), 0.10, 26);
            stage.line(line, dress.dark(), 0.16, 9);
        }
    }

    private void bun() {
        Shape knot = oval(X + 30, middle - 264, 96, 84);
        stage.shadow(knot, 12, 16, 30, 0.6);
        stage.round(knot, this::strands, 60, 0.9);
        Shape back = oval(X, middle - 50, 196, 226);
        stage.shadow(back, 14, 20, 50, 0.6);
        stage.round(back, this::strands, 80, 0.9);
    }

    private int strands(double x, double y) {
        double strand = stage.noise().wave((x - X) / 5 + y / 60, y / 160);
        return Tint.lit(Tint.mix(complexion.hair(), 0x6A4A38, 0.1 + strand * 0.14), 1.05);
    }

    private void hair() {
        Area front = new Area(oval(X, middle - 30, 186, 216));
        Path2D brow = new Path2D.Double();
        brow.moveTo(X - 20, middle - 170);
        brow.curveTo(X - 120, middle - 150, X - 150, middle - 70, X - 150, middle + 20);
        brow.lineTo(X - 150, 900);
        brow.lineTo(X + 150, 900);
        brow.lineTo(X + 150, middle + 20);
        brow.curveTo(X + 150, middle - 70, X + 110, middle - 140, X - 20, middle - 170);
        brow.closePath();
        front.subtract(new Area(brow));
        front.subtract(new Area(new Rectangle2D.Double(X - 300, middle + 90, 600, 400)));
        stage.shadow(front, 0, 8, 14, 0.5);
        stage.round(front, this::strands, 40, 0.8);
        for (int side = -1; side <= 1; side += 2) {
            Shape ring = oval(X + side * 164, middle + 136, 10, 12);
            stage.round(ring, Surface.plain(0xD9A032), 8, 0.8);
        }
    }

    private void face() {
        Path2D face = new Path2D.Double();
        face.moveTo(X, middle - 198);
        face.curveTo(X - 110, middle - 198, X - 156, middle - 100, X - 154, middle);
        face.curveTo(X - 150, middle + 110, X - 76, middle + 196, X, middle + 198);
        face.curveTo(X + 76, middle + 196, X + 150, middle + 110, X + 154, middle);
        face.curveTo(X + 156, middle - 100, X + 110, middle - 198, X, middle - 198);
        face.closePath();
        stage.shadow(face, 0, 14, 26, 0.45);
        stage.round(face, complexion.face(X, middle), 110, 0.75);
        for (int side = -1; side <= 1; side += 2) {
            eye(X + side * 66, side);
        }
        int line = Tint.lit(complexion.skin(), 0.62);
        stage.line(new QuadCurve2D.Double(X - 4, middle + 6, X - 26, middle + 62, X + 8, middle + 66), line, 0.6, 5);
        QuadCurve2D mouth = new QuadCurve2D.Double(X - 56, middle + 104, X, middle + 158, X + 56, middle + 104);
        stage.fill(mouth, Surface.plain(complexion.lips()));
        stage.line(mouth, complexion.lips(), 0.9, 7);
        stage.line(
                new QuadCurve2D.Double(X - 58, middle + 104, X, middle + 116, X + 58, middle + 104),
                complexion.lips(),
                1,
                5);
        stage.fill(
                new QuadCurve2D.Double(X - 40, middle + 111, X, middle + 126, X + 40, middle + 111),
                Surface.plain(0xFFF8EE));
    }

    /// Open and smiling.
    private void eye(double x, int side) {
        Path2D white = new Path2D.Double();
        white.moveTo(x - 30, middle + 4);
        white.quadTo(x, middle - 30, x + 30, middle + 4);
        white.quadTo(x, middle + 16, x - 30, middle + 4);
        stage.fill(white, Surface.plain(0xFBF4EA));
        Area iris = new Area(oval(x, middle - 5, 14, 15));
        iris.intersect(new Area(white));
        stage.fill(iris, Surface.plain(0x2B1A12));
        stage.fill(oval(x - 5, middle - 9, 4, 4), Surface.plain(0xFFFDF8));
        stage.line(new QuadCurve2D.Double(x - 32, middle + 5, x, middle - 32, x + 32, middle + 5), 0x20140E, 0.95, 8);
        stage.line(
                new QuadCurve2D.Double(
                        x - 38, middle - 46 + side * 3, x - side * 4, middle - 72, x + 38, middle - 46 - side * 3),
                complexion.hair(),
                0.75,
                11);
    }
}
