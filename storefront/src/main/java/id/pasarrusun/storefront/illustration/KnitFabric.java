package id.pasarrusun.storefront.illustration;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;

/// Knitted cloth, loop by loop: every loop is two strokes of yarn that lean on one another.
final class KnitFabric {

    static final double WIDE = 26;
    static final double HIGH = 22;
    private static final int ROWS = 16;

    private final Palette palette;

    private KnitFabric(Palette palette) {
        this.palette = palette;
    }

    static Surface of(KnitStitch stitch, Palette palette, Noise noise) {
        KnitFabric fabric = new KnitFabric(palette);
        Surface knitted = switch (stitch) {
            case STOCKINETTE -> fabric.stockinette();
            case RIB -> fabric.rib();
            case MOSS -> fabric.moss();
            case CABLE -> fabric.cable();
        };
        return (x, y) -> {
            int rgb = knitted.at(x + noise.wave(x / 60, y / 60) * 3, y + noise.wave(x / 50 + 9, y / 70) * 3);
            double fluff = noise.speck((int) (x * 0.8), (int) (y * 0.8)) - 0.5;
            return Tint.lit(rgb, 1 + fluff * 0.07 + noise.wave(x / 120, y / 90) * 0.03);
        };
    }

    private Surface stockinette() {
        return tile(1, 1, pen -> vee(pen, 0, 0, 1));
    }

    private Surface rib() {
        return tile(4, 1, pen -> {
            vee(pen, 0, 0, 1);
            vee(pen, 1, 0, 1);
            bump(pen, 2, 0, 0.8);
            bump(pen, 3, 0, 0.8);
            trough(pen, 2, 2, 1);
        });
    }

    private Surface moss() {
        return tile(2, 2, pen -> {
            vee(pen, 0, 0, 0.94);
            vee(pen, 1, 1, 0.94);
            bump(pen, 1, 0, 1.05);
            bump(pen, 0, 1, 1.05);
        });
    }

    /// Two ropes of six loops that cross every sixteen rows, on a ground of purl.
    private Surface cable() {
        int columns = 14;
        return tile(columns, ROWS, pen -> {
            for (int column = 0; column < columns; column++) {
                for (int row = 0; row < ROWS; row++) {
                    if (column < 4) {
                        vee(pen, column, row, 0.97);
                    } else {
                        bump(pen, column, row, 0.76);
                    }
                }
            }
            strand(pen, 0, 0, ROWS);
            strand(pen, Math.PI, 0, ROWS);
            strand(pen, 0, 0, ROWS / 2);
        });
    }

    private void strand(Graphics2D pen, double phase, int from, int to) {
        double middle = 9 * WIDE;
        double swing = 2.15 * WIDE;
        Path2D spine = new Path2D.Double();
        for (double row = from - 0.05; row <= to + 0.1; row += 0.125) {
            double x = middle + swing * Math.sin(row / ROWS * 2 * Math.PI + phase + Math.PI / 2);
            if (spine.getCurrentPoint() == null) {
                spine.moveTo(x, row * HIGH);
            } else {
                spine.lineTo(x, row * HIGH);
            }
        }
        rope(pen, spine, Tint.mix(palette.dark(), palette.accent(), 0.3), 3.75);
        rope(pen, spine, palette.accent(), 3.4);
        for (double row = from; row < to - 0.1; row += 8 / 9.0) {
            double turn = row / ROWS * 2 * Math.PI + phase + Math.PI / 2;
            double lean = Math.atan2(swing * Math.cos(turn) * 2 * Math.PI / ROWS, HIGH);
            for (int ply = -1; ply <= 1; ply++) {
                AffineTransform home = pen.getTransform();
                pen.translate(
                        middle + swing * Math.sin(turn) + ply * WIDE * Math.cos(lean),
                        row * HIGH - ply * WIDE * 0.6 * Math.sin(lean));
                pen.rotate(-lean);
                pen.translate(-WIDE / 2, 0);
                vee(pen, 0, 0, ply == 0 ? 1.08 : 0.98);
                pen.setTransform(home);
            }
        }
    }

    private static void rope(Graphics2D pen, Path2D spine, int rgb, double loops) {
        pen.setStroke(new BasicStroke((float) (loops * WIDE), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        pen.setColor(Tint.color(rgb));
        pen.draw(spine);
    }

    private Surface tile(int columns, int rows, Consumer<Graphics2D> painter) {
        return Tile.paint((int) (columns * WIDE), (int) (rows * HIGH), Tint.lit(palette.accent(), 0.72), painter);
    }

    /// A plain loop seen from the front.
    private void vee(Graphics2D pen, int column, int row, double light) {
        double x = column * WIDE + WIDE / 2;
        double y = row * HIGH;
        for (int side = -1; side <= 1; side += 2) {
            Path2D leg = new Path2D.Double();
            leg.moveTo(x + side * WIDE * 0.30, y - 2);
            leg.curveTo(x + side * WIDE * 0.42, y + 8, x + side * WIDE * 0.2, y + 16, x + side * 2.4, y + HIGH + 3);
            yarn(pen, leg, light * (side < 0 ? 1.04 : 0.97));
        }
    }

    /// A purl loop: the same yarn seen from behind, as a short bar.
    private void bump(Graphics2D pen, int column, int row, double light) {
        double x = column * WIDE + WIDE / 2;
        double y = row * HIGH + HIGH / 2;
        Path2D arc = new Path2D.Double();
        arc.moveTo(x - WIDE * 0.42, y + 4.5);
        arc.curveTo(x - WIDE * 0.2, y - 6.5, x + WIDE * 0.2, y - 6.5, x + WIDE * 0.42, y + 4.5);
        yarn(pen, arc, light);
    }

    private void yarn(Graphics2D pen, Path2D path, double light) {
        Rectangle reach = path.getBounds();
        if (!pen.hitClip(reach.x - 8, reach.y - 8, reach.width + 16, reach.height + 16)) {
            return;
        }
        int main = Tint.lit(palette.main(), light);
        stroke(pen, path, Tint.mix(palette.dark(), palette.accent(), 0.45), 0.9, 12.4);
        stroke(pen, path, Tint.mix(main, palette.accent(), 0.45), 1, 10.4);
        stroke(pen, path, main, 1, 7.6);
        AffineTransform home = pen.getTransform();
        pen.translate(-1.2, -1);
        stroke(pen, path, palette.pale(), 0.5 * light, 2.6);
        pen.setTransform(home);
    }

    private void trough(Graphics2D pen, int column, int columns, int rows) {
        double left = column * WIDE;
        for (int i = 0; i < 8; i++) {
            double inset = i * columns * WIDE / 16;
            pen.setColor(Tint.color(palette.dark(), 0.03));
            pen.fill(new Rectangle2D.Double(left + inset, 0, columns * WIDE - 2 * inset, rows * HIGH));
        }
    }

    private static void stroke(Graphics2D pen, Shape path, int rgb, double opacity, double width) {
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(Tint.color(rgb, opacity));
        pen.draw(path);
    }

    /// A bobble of cut yarn.
    static void pompom(Stage stage, Palette palette, double x, double y, double radius) {
        Ellipse2D ball = new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2);
        stage.shadow(ball, 14, 20, 30, 0.6);
        stage.round(ball, Surface.plain(Tint.lit(palette.accent(), 0.8)), radius * 0.9, 0.9);
        Noise noise = stage.noise();
        for (int i = 0; i < 1500; i++) {
            double far = radius * Math.sqrt(noise.speck(i, 1)) * 1.04;
            double turn = noise.speck(i, 2) * Math.PI * 2;
            double bx = x + far * Math.cos(turn);
            double by = y + far * Math.sin(turn);
            double out = 0.35 * radius * (0.4 + noise.speck(i, 3)) * (0.25 + far / radius * 0.75);
            double bend = turn + (noise.speck(i, 4) - 0.5) * 1.3;
            Path2D hair = new Path2D.Double();
            hair.moveTo(bx, by);
            hair.lineTo(bx + out * Math.cos(bend), by + out * Math.sin(bend));
            double light = 1 - 0.32 * (Math.cos(turn - Math.PI / 4) * far / radius) + (noise.speck(i, 5) - 0.5) * 0.35;
            stage.line(hair, Tint.lit(palette.main(), light), 0.9, 3.4);
        }
    }
}
