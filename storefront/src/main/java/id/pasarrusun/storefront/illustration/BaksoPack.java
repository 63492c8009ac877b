package id.pasarrusun.storefront.illustration;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/// Bakso packed to travel: frozen in a clear sleeve, or dry in a paper pouch with a window.
final class BaksoPack {

    private final Stage stage;
    private final Palette palette;
    private final Morsel morsel;

    BaksoPack(Stage stage, Palette palette, Dish dish) {
        this.stage = stage;
        this.palette = palette;
        this.morsel = new Morsel(stage, dish);
    }

    void frozen() {
        stage.sheet(Tint.mix(palette.backdrop(), 0xDDE4E6, 0.5));
        RoundRectangle2D sleeve = new RoundRectangle2D.Double(286, 180, 708, 920, 60, 60);
        stage.shadow(sleeve, 26, 36, 70, 0.7);
        stage.shadow(sleeve, 6, 10, 16, 0.45);
        stage.round(sleeve, Surface.plain(0xE9EDEC), 40, 0.5);
        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < 5; column++) {
                double jitter = stage.noise().wave(row * 3.1, column * 2.7) * 10;
                morsel.ball(386 + column * 127 + jitter, 480 + row * 124 - jitter, 64);
            }
        }
        plastic(sleeve);
        label();
        frost(sleeve);
    }

    /// Film over the food: a cool veil, creases and long gleams.
    private void plastic(Shape sleeve) {
        stage.pen().setColor(Tint.color(0xE8F1F4, 0.16));
        stage.pen().fill(sleeve);
        stage.clip(sleeve);
        for (int crease = 0; crease < 26; crease++) {
            double x = 300 + stage.noise().speck(crease, 80) * 680;
            double y = 420 + stage.noise().speck(crease, 81) * 640;
            double lean = (stage.noise().speck(crease, 82) - 0.5) * 130;
            Path2D line = new Path2D.Double();
            line.moveTo(x, y);
            line.quadTo(x + lean, y + 40, x + lean * 0.6, y + 110);
            stage.line(line, 0xFFFFFF, 0.34, 4 + stage.noise().speck(crease, 83) * 5);
            stage.line(AffineTransform.getTranslateInstance(4, 3).createTransformedShape(line), 0x6E7C82, 0.16, 3);
        }
        Path2D gleam = new Path2D.Double();
        gleam.moveTo(330, 1060);
        gleam.curveTo(318, 860, 326, 620, 336, 440);
        stage.line(gleam, 0xFFFFFF, 0.5, 14);
        stage.clip(null);
        for (double y : new double[] {206, 1074}) {
            for (int tooth = 0; tooth < 58; tooth++) {
                stage.line(new Rectangle2D.Double(306 + tooth * 11.7, y - 14, 0.1, 28), 0x93A3A8, 0.34, 2.4);
            }
        }
    }

    private void label() {
        RoundRectangle2D card = new RoundRectangle2D.Double(286, 236, 708, 186, 8, 8);
        stage.shadow(card, 0, 8, 14, 0.5);
        stage.round(card, Surface.plain(palette.main()), 20, 0.25);
        stage.fill(new Rectangle2D.Double(286, 402, 708, 10), Surface.plain(palette.pale()));
        stage.fill(new Rectangle2D.Double(286, 246, 708, 10), Surface.plain(palette.pale()));
        emblem(420, 330, 1);
        for (int line = 0; line < 3; line++) {
            double wide = line == 0 ? 330 : 250 - line * 50.0;
            stage.line(
                    new Rectangle2D.Double(540, 294 + line * 38, wide, 0.1),
                    palette.pale(),
                    line == 0 ? 0.95 : 0.6,
                    line == 0 ? 18 : 9);
        }
    }

    /// A little bowl as the maker's mark.
    private void emblem(double x, double y, double size) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size, size);
        stage.fill(
                place.createTransformedShape(new Ellipse2D.Double(-62, -62, 124, 124)), Surface.plain(palette.pale()));
        Path2D bowl = new Path2D.Double();
        bowl.moveTo(-42, -2);
        bowl.curveTo(-36, 44, 36, 44, 42, -2);
        bowl.closePath();
        stage.fill(place.createTransformedShape(bowl), Surface.plain(palette.main()));
        for (int ball = -1; ball <= 1; ball++) {
            stage.fill(
                    place.createTransformedShape(
                            new Ellipse2D.Double(ball * 23 - 12, -22 - (ball == 0 ? 7 : 0), 24, 24)),
                    Surface.plain(palette.dark()));
        }
    }

    private void frost(Shape sleeve) {
        for (double[] corner : new double[][] {{300, 1060, 210, 120}, {960, 1070, 200, 140}, {980, 460, 90, 160}}) {
            stage.clip(sleeve);
            stage.veil(
                    new Ellipse2D.Double(corner[0] - corner[2] / 2, corner[1] - corner[3] / 2, corner[2], corner[3]),
                    60,
                    0.55);
            stage.clip(null);
        }
        for (int crystal = 0; crystal < 70; crystal++) {
            double x = 300 + stage.noise().speck(crystal, 90) * 680;
            double y = 430 + stage.noise().speck(crystal, 91) * 650;
            double size = 3 + stage.noise().speck(crystal, 92) * 6;
            for (int arm = 0; arm < 3; arm++) {
                double turn = arm * Math.PI / 3 + crystal;
                Path2D line = new Path2D.Double();
                line.moveTo(x - size * Math.cos(turn), y - size * Math.sin(turn));
                line.lineTo(x + size * Math.cos(turn), y + size * Math.sin(turn));
                stage.line(line, 0xFFFFFF, 0.75, 1.8);
            }
        }
    }

    void dry() {
        stage.room(palette.backdrop(), Tint.mix(palette.backdrop(), 0xB8977A, 0.42), 860);
        Ellipse2D spot = new Ellipse2D.Double(340, 1000, 600, 80);
        stage.shadow(spot, 36, 10, 60, 0.9);
        Path2D pouch = new Path2D.Double();
        pouch.moveTo(372, 190);
        pouch.lineTo(908, 190);
        pouch.curveTo(914, 460, 936, 760, 950, 1010);
        pouch.curveTo(860, 1066, 420, 1066, 330, 1010);
        pouch.curveTo(344, 760, 366, 460, 372, 190);
        pouch.closePath();
        stage.shadow(pouch, 26, 20, 50, 0.5);
        stage.round(pouch, this::kraft, 110, 1.2);
        seal();
        window();
        emblem(640, 400, 1.15);
        for (int line = 0; line < 2; line++) {
            stage.line(
                    new Rectangle2D.Double(640 - 150 + line * 40, 510 + line * 34, 300 - line * 80, 0.1),
                    palette.main(),
                    0.9,
                    line == 0 ? 15 : 8);
        }
        for (int piece = 0; piece < 5; piece++) {
            morsel.crisp(300 + piece * 62 + piece % 2 * 20, 1086 + piece % 2 * 34, 44, piece + 50);
        }
    }

    private int kraft(double x, double y) {
        double fibre = stage.noise().wave(x / 3, y / 40) * 0.03 + stage.noise().wave(x / 60, y / 90) * 0.04;
        return Tint.lit(0xC9A273, 1 + fibre);
    }

    private void seal() {
        for (int row = 0; row < 5; row++) {
            stage.line(new Rectangle2D.Double(378, 204 + row * 10, 524, 0.1), 0x6E4E2A, 0.28, 2.6);
        }
        stage.line(new Rectangle2D.Double(376, 268, 528, 0.1), 0x6E4E2A, 0.4, 4);
        stage.fill(new Ellipse2D.Double(624, 212, 32, 32), Surface.plain(Tint.lit(palette.backdrop(), 0.95)));
    }

    private void window() {
        Ellipse2D pane = new Ellipse2D.Double(440, 596, 400, 330);
        stage.fill(pane, Surface.plain(0x8A5A26));
        stage.clip(pane);
        for (int piece = 0; piece < 44; piece++) {
            double x = 440 + stage.noise().speck(piece, 70) * 400;
            double y = 600 + stage.noise().speck(piece, 71) * 320;
            morsel.crisp(x, y, 46, piece);
        }
        stage.clip(null);
        stage.line(pane, palette.dark(), 0.5, 8);
        stage.line(pane, palette.main(), 1, 5);
        Path2D gleam = new Path2D.Double();
        gleam.moveTo(490, 800);
        gleam.curveTo(470, 730, 500, 660, 560, 634);
        stage.line(gleam, 0xFFFFFF, 0.5, 13);
    }
}
