package id.pasarrusun.storefront.illustration;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/// A rim or handle: a rod that follows a line, bound all along with a narrow strip.
final class Rim {

    private final Stage stage;
    private final Palette palette;

    Rim(Stage stage, Palette palette) {
        this.stage = stage;
        this.palette = palette;
    }

    void bind(Shape line, double thick, double turns) {
        Shape rod =
                new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(line);
        stage.shadow(rod, 6, 14, 22, 0.7);
        stage.round(rod, Surface.plain(Tint.lit(palette.accent(), 0.7)), thick * 0.6, 0.7);
        List<double[]> points = walk(line, turns);
        for (int i = 0; i + 1 < points.size(); i++) {
            wrap(points.get(i), points.get(i + 1), thick, i);
        }
        stage.line(rod, palette.dark(), 0.35, 2);
    }

    /// One turn of the binding: a slanting strip, light on its shoulder and dark where it goes round.
    private void wrap(double[] here, double[] next, double thick, int number) {
        double dx = next[0] - here[0];
        double dy = next[1] - here[1];
        double length = Math.hypot(dx, dy);
        double nx = -dy / length * thick / 2;
        double ny = dx / length * thick / 2;
        double tone = 0.9 + stage.noise().speck(number, 311) * 0.18;
        double mx = (here[0] + next[0]) / 2;
        double my = (here[1] + next[1]) / 2;
        Path2D strip = new Path2D.Double();
        strip.moveTo(mx - nx - dx * 0.32, my - ny - dy * 0.32);
        strip.quadTo(mx - dx * 0.1, my - dy * 0.1, mx + nx + dx * 0.32, my + ny + dy * 0.32);
        stage.line(strip, palette.dark(), 0.85, length * 0.92);
        stage.line(strip, Tint.lit(palette.main(), tone * 0.86), 1, length * 0.76);
        Path2D shoulder = new Path2D.Double();
        shoulder.moveTo(mx - nx * 0.55 - dx * 0.2, my - ny * 0.55 - dy * 0.2);
        shoulder.lineTo(mx + nx * 0.45 + dx * 0.1, my + ny * 0.45 + dy * 0.1);
        stage.line(shoulder, Tint.lit(palette.main(), tone * 1.05), 0.8, length * 0.5);
        Path2D gleam = new Path2D.Double();
        gleam.moveTo(mx - nx * 0.42 - dx * 0.14, my - ny * 0.42 - dy * 0.14);
        gleam.lineTo(mx, my);
        stage.line(gleam, palette.pale(), 0.75, length * 0.2);
    }

    private static List<double[]> walk(Shape line, double step) {
        List<double[]> points = new ArrayList<>();
        double[] at = new double[6];
        double[] last = new double[2];
        double left = 0;
        for (PathIterator path = line.getPathIterator(null, 0.4); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_CLOSE) {
                continue;
            }
            if (kind == PathIterator.SEG_MOVETO) {
                points.add(new double[] {at[0], at[1]});
                left = step;
            } else {
                double length = Math.hypot(at[0] - last[0], at[1] - last[1]);
                double done = 0;
                while (length - done >= left) {
                    done += left;
                    left = step;
                    double t = done / length;
                    points.add(new double[] {last[0] + (at[0] - last[0]) * t, last[1] + (at[1] - last[1]) * t});
                }
                left -= length - done;
            }
            last[0] = at[0];
            last[1] = at[1];
        }
        return points;
    }
}
