package id.pasarrusun.storefront.illustration;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/// Cloth that hangs from a wooden rod and falls into folds.
final class Drapery {

    private static final double ROD = 236;

    private final Stage stage;
    private final Palette palette;
    private final Surface cloth;

    private Drapery(Stage stage, Palette palette, Surface cloth) {
        this.stage = stage;
        this.palette = palette;
        this.cloth = cloth;
    }

    static void cloth(Stage stage, Palette palette, Surface cloth) {
        Drapery drapery = new Drapery(stage, palette, cloth);
        stage.room(palette.backdrop(), palette.backdrop(), 2000);
        drapery.rod();
        drapery.panel(new Panel(286, 700, 1130, 118, 0), 1);
    }

    static void scarf(Stage stage, Palette palette, Surface cloth) {
        Drapery drapery = new Drapery(stage, palette, cloth);
        stage.room(palette.backdrop(), palette.backdrop(), 2000);
        drapery.rod();
        Panel back = new Panel(560, 300, 1096, 96, 1.7);
        Panel front = new Panel(420, 320, 960, 104, 0.4);
        drapery.fringe(back);
        drapery.panel(back, 0.84);
        drapery.fringe(front);
        drapery.panel(front, 1);
    }

    /// A length of cloth: its left edge, width, lower edge, the distance between folds and where they begin.
    private record Panel(double left, double width, double bottom, double fold, double phase) {

        double depth(double x, double y) {
            double drop = Math.clamp((y - ROD) / (bottom - ROD), 0, 1);
            double sway = Math.sin(y / 300 + phase) * 0.35;
            double main = Math.sin((x - left) / fold * Math.PI * 2 + phase + sway);
            double second = Math.sin((x - left) / fold * Math.PI * 3.3 + phase * 2 + 1.2 - sway) * 0.45;
            return (main + second) * (0.25 + 0.75 * Math.sqrt(drop));
        }

        double hem(double x) {
            return bottom + depth(x, bottom) * 13;
        }

        Path2D outline() {
            Path2D path = new Path2D.Double();
            path.moveTo(left, ROD - 16);
            path.curveTo(left + 4, ROD - 28, left + width - 4, ROD - 28, left + width, ROD - 16);
            path.curveTo(left + width + 14, 600, left + width + 18, 800, left + width + 22, hem(left + width + 22));
            for (double x = left + width + 20; x > left - 20; x -= 4) {
                path.lineTo(x, hem(x));
            }
            path.curveTo(left - 14, 800, left - 8, 600, left, ROD - 16);
            path.closePath();
            return path;
        }
    }

    private void panel(Panel panel, double light) {
        Path2D outline = panel.outline();
        stage.shadow(outline, 34, 30, 60, 0.55);
        stage.shadow(outline, 10, 10, 18, 0.5);
        Surface hanging = (x, y) -> {
            double depth = panel.depth(x, y);
            double slope = panel.depth(x + 3, y) - panel.depth(x - 3, y);
            double u = x + depth * panel.fold() * 0.07;
            double fromHem = panel.hem(x) - y;
            double fromSide = Math.min(x - panel.left() + 16, panel.left() + panel.width() + 16 - x);
            int rgb = fromHem < 48 && fromHem < fromSide * 4 ? BatikCloth.border(palette, fromHem) : cloth.at(u, y);
            double over = Stage.smooth((y - ROD + 26) / 60) * 0.22 + 0.8;
            return Tint.lit(rgb, light * over * Math.min(1.14, 1.0 + depth * 0.09 - slope * 0.85));
        };
        stage.round(outline, hanging, 14, 0.3);
    }

    private void fringe(Panel panel) {
        for (double x = panel.left() - 10; x < panel.left() + panel.width() + 12; x += 13) {
            double top = panel.hem(x) - 8;
            double swing = stage.noise().wave(x / 20, 3) * 9;
            Path2D tassel = new Path2D.Double();
            tassel.moveTo(x, top);
            tassel.curveTo(x + swing * 0.3, top + 26, x + swing, top + 44, x + swing * 0.8, top + 74);
            stage.line(tassel, Tint.lit(palette.main(), 0.7), 0.9, 6.5);
            stage.line(tassel, palette.accent(), 0.95, 4);
            stage.line(new Ellipse2D.Double(x - 1.5, top + 18, 3, 5), palette.pale(), 0.9, 3);
        }
    }

    private void rod() {
        RoundRectangle2D rod = new RoundRectangle2D.Double(112, ROD - 17, 1056, 34, 34, 34);
        stage.shadow(rod, 22, 34, 34, 0.6);
        stage.round(rod, this::wood, 14, 0.9);
        for (double x : new double[] {98, 1150}) {
            Ellipse2D knob = new Ellipse2D.Double(x, ROD - 26, 34, 52);
            stage.shadow(knob, 14, 20, 20, 0.6);
            stage.round(knob, this::wood, 16, 0.9);
        }
    }

    private int wood(double x, double y) {
        double grain = stage.noise().wave(x / 60, y / 2.2 + x / 300);
        return Tint.lit(0xA9743F, 0.95 + grain * 0.12);
    }
}
