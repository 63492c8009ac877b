package id.pasarrusun.storefront.illustration;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/// Woven goods: a bag, a tray, a basket, a box, a mat and a clutch.
final class WovenScene {

    private final Stage stage;
    private final Palette palette;
    private final Weave weave;
    private final Rim rim;

    WovenScene(Stage stage, Palette palette, Weave weave) {
        this.stage = stage;
        this.palette = palette;
        this.weave = weave;
        this.rim = new Rim(stage, palette);
    }

    void draw(Drawing.WovenForm form) {
        switch (form) {
            case BAG -> bag();
            case TRAY -> tray();
            case BASKET -> basket();
            case BOX -> box();
            case MAT -> mat();
            case CLUTCH -> clutch();
        }
    }

    private WovenPanel panel(double strip) {
        return new WovenPanel(weave, palette, stage.noise(), strip);
    }

    private void room(double horizon) {
        stage.room(palette.backdrop(), Tint.mix(palette.backdrop(), 0xB8977A, 0.42), horizon);
    }

    private void ground(double x, double y, double across, double down) {
        Ellipse2D spot = new Ellipse2D.Double(x - across, y - down, across * 2, down * 2);
        stage.shadow(spot, 30, 6, 56, 0.85);
        stage.shadow(spot, 6, -4, 20, 0.8);
    }

    private void bag() {
        room(900);
        ground(640, 1046, 340, 40);
        rim.bind(new CubicCurve2D.Double(430, 560, 450, 170, 830, 170, 850, 560), 34, 17);
        Path2D body = new Path2D.Double();
        body.moveTo(262, 540);
        body.curveTo(420, 590, 860, 590, 1018, 540);
        body.curveTo(1010, 720, 990, 920, 950, 1030);
        body.curveTo(860, 1086, 420, 1086, 330, 1030);
        body.curveTo(290, 920, 270, 720, 262, 540);
        body.closePath();
        Ellipse2D mouth = new Ellipse2D.Double(262, 488, 756, 104);
        stage.fill(mouth, (x, y) -> Tint.lit(panel(22).at(x, y * 2), 0.28 + (y - 488) / 420));
        WovenPanel woven = panel(26);
        Surface curved = (x, y) -> {
            double half = 378 - (y - 540) * 0.14;
            double u = Math.asin(Math.clamp((x - 640) / (half + 26), -1, 1));
            double sag = 50 * Math.cos(u) * (1 - (y - 540) / 1900);
            return woven.at(640 + u * 330, y - sag);
        };
        stage.round(body, curved, 120, 1.2);
        rim.bind(new CubicCurve2D.Double(262, 542, 420, 596, 860, 596, 1018, 542), 42, 19);
        rim.bind(new CubicCurve2D.Double(404, 604, 420, 190, 860, 190, 876, 604), 38, 18);
        for (double x : new double[] {404, 876}) {
            tie(x, 604);
        }
    }

    /// Where a handle is tied to the rim.
    private void tie(double x, double y) {
        RoundRectangle2D knot = new RoundRectangle2D.Double(x - 34, y - 50, 68, 96, 26, 26);
        stage.shadow(knot, 4, 8, 14, 0.8);
        stage.round(
                knot,
                (px, py) -> Tint.lit(palette.main(), 0.86 + 0.2 * Math.abs(Math.sin((py + px * 0.2) / 6.2))),
                24,
                0.9);
        stage.line(knot, palette.dark(), 0.3, 2);
    }

    private void tray() {
        stage.sheet(palette.backdrop());
        Ellipse2D outer = new Ellipse2D.Double(208, 196, 864, 864);
        stage.shadow(outer, 34, 44, 80, 0.75);
        stage.shadow(outer, 10, 14, 20, 0.6);
        Ellipse2D inner = new Ellipse2D.Double(246, 234, 788, 788);
        WovenPanel woven = panel(27);
        Surface dished = woven.turned(38, 640, 628);
        stage.fill(outer, Surface.plain(Tint.lit(palette.accent(), 0.6)));
        stage.fill(inner, (x, y) -> {
            double dx = (x - 640) / 394;
            double dy = (y - 628) / 394;
            double far = dx * dx + dy * dy;
            double light = 1.02 + (dx + dy) * 0.10 * far - Math.max(0, far - 0.8) * 0.9;
            return Tint.lit(dished.at(x, y), light);
        });
        rim.bind(new Ellipse2D.Double(228, 216, 824, 824), 46, 21);
        stage.line(new Ellipse2D.Double(262, 250, 756, 756), palette.dark(), 0.28, 9);
        stage.line(new Ellipse2D.Double(262, 250, 756, 756), palette.accent(), 0.95, 6);
    }

    private void basket() {
        room(900);
        ground(640, 1068, 300, 44);
        Path2D body = new Path2D.Double();
        body.moveTo(300, 380);
        body.curveTo(420, 440, 860, 440, 980, 380);
        body.curveTo(1000, 640, 980, 900, 930, 1040);
        body.curveTo(840, 1106, 440, 1106, 350, 1040);
        body.curveTo(300, 900, 280, 640, 300, 380);
        body.closePath();
        WovenPanel woven = panel(30);
        Surface curved = (x, y) -> {
            double u = Math.asin(Math.clamp((x - 640) / 366, -1, 1));
            return woven.at(640 + u * 310, y - 58 * Math.cos(u));
        };
        stage.round(body, curved, 130, 1.3);
        Ellipse2D mouth = new Ellipse2D.Double(300, 316, 680, 132);
        stage.fill(mouth, (x, y) -> Tint.lit(woven.at(x, y * 1.8), 0.3 + (y - 316) / 380));
        rim.bind(new Arc2D.Double(300, 316, 680, 132, 0, 180, Arc2D.OPEN), 30, 17);
        rim.bind(new Arc2D.Double(300, 316, 680, 132, 180, 180, Arc2D.OPEN), 42, 19);
        rim.bind(new CubicCurve2D.Double(322, 560, 240, 560, 230, 690, 318, 700), 30, 15);
        rim.bind(new CubicCurve2D.Double(960, 560, 1040, 560, 1050, 690, 962, 700), 30, 15);
    }

    private void box() {
        room(820);
        RoundRectangle2D foot = new RoundRectangle2D.Double(258, 930, 770, 120, 60, 60);
        stage.shadow(foot, 34, 26, 60, 0.9);
        RoundRectangle2D low = new RoundRectangle2D.Double(270, 600, 740, 440, 40, 40);
        WovenPanel woven = panel(28);
        stage.round(low, (x, y) -> Tint.lit(woven.at(x, y), 0.94), 70, 0.9);
        Path2D lid = new Path2D.Double();
        lid.moveTo(344, 402);
        lid.lineTo(936, 402);
        lid.curveTo(960, 402, 968, 408, 976, 424);
        lid.lineTo(1032, 560);
        lid.lineTo(248, 560);
        lid.lineTo(304, 424);
        lid.curveTo(312, 408, 320, 402, 344, 402);
        lid.closePath();
        Surface flat = (x, y) -> {
            double t = (y - 402) / 158;
            double spread = 336 + t * 56;
            return Tint.lit(woven.at(640 + (x - 640) / spread * 392, 250 + t * 330), 1.1);
        };
        RoundRectangle2D side = new RoundRectangle2D.Double(244, 548, 792, 172, 34, 34);
        stage.shadow(side, 8, 22, 34, 0.8);
        stage.round(side, (x, y) -> woven.at(x + 14, y + 14), 50, 0.8);
        stage.round(lid, flat, 24, 0.35);
        stage.line(new CubicCurve2D.Double(250, 560, 500, 566, 780, 566, 1030, 560), palette.pale(), 0.6, 5);
        rim.bind(new CubicCurve2D.Double(256, 708, 500, 713, 780, 713, 1024, 708), 24, 14);
        rim.bind(new CubicCurve2D.Double(560, 460, 570, 390, 710, 390, 720, 460), 22, 12);
    }

    private void mat() {
        stage.sheet(palette.backdrop());
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(-8), 640, 640);
        WovenPanel woven = panel(22);
        for (int fold = 2; fold >= 0; fold--) {
            RoundRectangle2D shape = new RoundRectangle2D.Double(214 + fold * 10, 338 + fold * 30, 852, 600, 46, 46);
            Shape placed = turn.createTransformedShape(shape);
            stage.shadow(placed, 16, 22, 36, 0.65);
            Surface lying = woven.turned(-8, 640, 640);
            double darker = 1 - 0.06 * fold;
            double shift = fold * 44;
            stage.round(placed, (x, y) -> Tint.lit(lying.at(x + shift, y), darker), 44, 0.6);
        }
        hem(turn, 372);
        hem(turn, 868);
    }

    /// A strip of cloth sewn round the edge.
    private void hem(AffineTransform turn, double y) {
        Shape strip = turn.createTransformedShape(new RoundRectangle2D.Double(214, y - 34, 852, 68, 24, 24));
        stage.shadow(strip, 2, 6, 10, 0.5);
        Surface cloth = BatikCloth.of(Motif.KAWUNG, Palette.MAHONI, stage.noise())
                .scaled(0.5)
                .turned(-8, 640, 640);
        stage.round(strip, cloth, 22, 0.45);
        for (double line : new double[] {y - 26, y + 26}) {
            stage.line(
                    turn.createTransformedShape(new CubicCurve2D.Double(222, line, 500, line, 780, line, 1058, line)),
                    0xF6E7CF,
                    0.8,
                    2.4);
        }
    }

    private void clutch() {
        stage.sheet(palette.backdrop());
        WovenPanel woven = panel(19);
        RoundRectangle2D body = new RoundRectangle2D.Double(232, 404, 816, 520, 50, 50);
        stage.shadow(body, 20, 28, 54, 0.75);
        stage.round(body, woven, 70, 0.9);
        Path2D flap = new Path2D.Double();
        flap.moveTo(228, 430);
        flap.curveTo(228, 400, 250, 388, 282, 388);
        flap.lineTo(998, 388);
        flap.curveTo(1030, 388, 1052, 400, 1052, 430);
        flap.lineTo(1044, 640);
        flap.curveTo(900, 740, 740, 760, 640, 762);
        flap.curveTo(540, 760, 380, 740, 236, 640);
        flap.closePath();
        stage.shadow(flap, 4, 20, 30, 0.85);
        stage.round(flap, woven.turned(45, 640, 500), 50, 0.8);
        stage.line(flap, palette.dark(), 0.5, 9);
        stage.line(flap, palette.main(), 0.9, 5.5);
        Ellipse2D button = new Ellipse2D.Double(606, 672, 68, 68);
        stage.shadow(button, 5, 8, 16, 0.9);
        stage.round(button, (x, y) -> Tint.lit(0x5A3820, 1.05 + stage.noise().wave(x / 40, y / 5) * 0.16), 30, 1.0);
    }
}
