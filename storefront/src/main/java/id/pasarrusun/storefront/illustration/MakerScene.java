package id.pasarrusun.storefront.illustration;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/// A maker in the light of her window, with what she makes in her hands.
final class MakerScene {

    private static final double TABLE = 1010;
    private static final int WOOD = 0xA9743F;

    private final Stage stage;
    private final Palette palette;
    private final Palette dress;
    private final Complexion complexion;

    MakerScene(Stage stage, Palette palette) {
        this.stage = stage;
        this.palette = palette;
        this.dress = Wardrobe.dress(stage.noise());
        this.complexion = Wardrobe.complexion(stage.noise());
    }

    void draw(Trade trade) {
        stage.room(Tint.mix(dress.backdrop(), palette.pale(), 0.25), dress.backdrop(), 2000);
        new Bust(stage, dress, complexion).draw();
        arm(false);
        arm(true);
        switch (trade) {
            case BATIK -> cloth(BatikCloth.of(motif(), palette, stage.noise()), 44);
            case KNITTING -> knitting();
            case WEAVING -> weaving();
            case BAKSO -> bowl();
        }
        double reach = trade == Trade.BAKSO ? 300 : 330;
        new Hand(stage, complexion).hold(640 - reach, TABLE + 60, false);
        new Hand(stage, complexion).hold(640 + reach, TABLE + 60, true);
    }

    private Motif motif() {
        Motif[] all = Motif.values();
        return all[(int) (stage.noise().speck(5, 5) * all.length)];
    }

    /// The sleeve of the forearm that comes up to the hand.
    private void arm(boolean right) {
        Path2D path = new Path2D.Double();
        path.moveTo(190, 1060);
        path.curveTo(160, 1230, 190, 1330, 250, 1300);
        path.curveTo(270, 1270, 280, 1230, 300, 1150);
        Shape sleeve = new BasicStroke(150, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(path);
        Shape placed = right ? mirrored(sleeve) : sleeve;
        stage.shadow(placed, 8, 10, 40, 0.5);
        stage.round(placed, Wardrobe.blouse(dress, stage.noise()), 60, 0.9);
    }

    static Shape mirrored(Shape shape) {
        AffineTransform turn = AffineTransform.getTranslateInstance(Stage.SIZE, 0);
        turn.scale(-1, 1);
        return turn.createTransformedShape(shape);
    }

    /// A length of cloth held up by its corners.
    private void cloth(Surface cloth, double border) {
        Path2D sheet = new Path2D.Double();
        sheet.moveTo(300, TABLE + 20);
        sheet.curveTo(440, TABLE + 74, 840, TABLE + 74, 980, TABLE + 20);
        sheet.lineTo(1010, Stage.SIZE + 60);
        sheet.lineTo(270, Stage.SIZE + 60);
        sheet.closePath();
        stage.shadow(sheet, 0, -10, 40, 0.6);
        stage.round(
                sheet,
                (x, y) -> {
                    double sag = 54 * (1 - Math.pow((x - 640) / 340, 2));
                    double inside = y - TABLE - 20 - sag * 0.75;
                    double fold = Math.sin(x / 46 + stage.noise().wave(x / 200, y / 240)) * 0.05;
                    int rgb = border > 0 && inside < border ? BatikCloth.border(palette, inside) : cloth.at(x, y - sag);
                    return Tint.lit(rgb, 1 + fold);
                },
                40,
                0.7);
    }

    private void knitting() {
        for (int side = -1; side <= 1; side += 2) {
            Line2D needle = new Line2D.Double(640 + side * 60, TABLE + 30, 640 - side * 250, TABLE - 210);
            Shape rod = new BasicStroke(20, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(needle);
            stage.shadow(rod, 10, 16, 22, 0.6);
            stage.round(rod, Surface.plain(WOOD), 12, 0.9);
            Ellipse2D knob = new Ellipse2D.Double(needle.getX2() - 22, needle.getY2() - 22, 44, 44);
            stage.round(knob, Surface.plain(Tint.lit(WOOD, 0.8)), 18, 0.9);
        }
        Surface fabric = KnitFabric.of(KnitStitch.CABLE, palette, stage.noise());
        cloth((x, y) -> fabric.at(x + 40, y), 0);
    }

    private void weaving() {
        Path2D basket = new Path2D.Double();
        basket.moveTo(310, TABLE + 10);
        basket.curveTo(430, TABLE + 70, 850, TABLE + 70, 970, TABLE + 10);
        basket.lineTo(920, Stage.SIZE + 80);
        basket.lineTo(360, Stage.SIZE + 80);
        basket.closePath();
        Ellipse2D mouth = new Ellipse2D.Double(306, TABLE - 62, 668, 130);
        stage.shadow(basket, 10, 10, 50, 0.7);
        stage.round(mouth, Surface.plain(Tint.lit(palette.dark(), 0.8)), 40, 0.6);
        WovenPanel panel = new WovenPanel(Weave.TWILL, palette, stage.noise(), 44);
        stage.round(basket, (x, y) -> panel.at(x, y - 52 * (1 - Math.pow((x - 640) / 330, 2))), 130, 1.1);
        Shape rim = new BasicStroke(30, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(mouth);
        stage.round(rim, new WovenPanel(Weave.PLAIN, palette, stage.noise(), 22), 14, 0.9);
    }

    private void bowl() {
        Path2D side = new Path2D.Double();
        side.moveTo(330, TABLE + 10);
        side.curveTo(340, TABLE + 200, 460, TABLE + 330, 560, TABLE + 340);
        side.lineTo(720, TABLE + 340);
        side.curveTo(820, TABLE + 330, 940, TABLE + 200, 950, TABLE + 10);
        side.closePath();
        Ellipse2D lip = new Ellipse2D.Double(330, TABLE - 90, 620, 200);
        stage.shadow(side, 10, 14, 50, 0.7);
        stage.round(side, this::glaze, 120, 1.2);
        stage.round(lip, Surface.plain(palette.pale()), 24, 0.4);
        stage.line(lip, palette.main(), 0.9, 8);
        Ellipse2D soup = new Ellipse2D.Double(366, TABLE - 62, 548, 152);
        stage.round(soup, Surface.plain(0xB98848), 30, 0.5);
        Morsel morsel = new Morsel(stage, Dish.BEEF);
        morsel.leaf(800, TABLE - 30, 120, -30);
        double[][] balls = {{520, -22, 62}, {640, -34, 64}, {760, -18, 60}, {580, 30, 66}, {708, 34, 66}};
        for (double[] ball : balls) {
            morsel.ball(ball[0], TABLE + ball[1], ball[2]);
        }
        for (int i = 0; i < 14; i++) {
            morsel.garnish(440 + i * 30, TABLE + 10 + 34 * Math.sin(i * 1.7), i);
        }
        stage.veil(new RoundRectangle2D.Double(560, TABLE - 330, 50, 230, 50, 50), 60, 0.5);
        stage.veil(new RoundRectangle2D.Double(690, TABLE - 370, 44, 250, 44, 44), 60, 0.45);
    }

    private int glaze(double x, double y) {
        double down = y - TABLE - 90 * Math.cos((x - 640) / 330);
        return Math.abs(down - 30) < 7 || Math.abs(down - 150) < 7 ? palette.main() : Tint.lit(palette.pale(), 0.99);
    }
}
