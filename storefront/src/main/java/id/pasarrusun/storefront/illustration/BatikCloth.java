package id.pasarrusun.storefront.illustration;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/// Dyed cotton: a batik pattern with the crackle of the wax and the grain of the thread.
final class BatikCloth {

    private BatikCloth() {}

    static Surface of(Motif motif, Palette palette, Noise noise) {
        Surface pattern = switch (motif) {
            case KAWUNG -> kawung(palette);
            case PARANG -> Parang.of(palette).turned(-45, 0, 0);
            case CEPLOK -> ceplok(palette);
            case TRUNTUM -> truntum(palette);
            case MEGA_MENDUNG -> MegaMendung.of(palette);
        };
        return (x, y) -> {
            double wobble = noise.wave(x / 34, y / 34) * 1.3;
            int dyed = pattern.at(x + wobble, y - wobble);
            double depth = 1 + noise.wave(x / 90, y / 70) * 0.045 + thread(x, y);
            double vein = Math.abs(noise.wave(x / 55 + 40, y / 55));
            return vein < 0.012 ? Tint.mix(Tint.lit(dyed, depth), palette.dark(), 0.28) : Tint.lit(dyed, depth);
        };
    }

    /// The undecorated strip at the edge of a cloth: a dark band between two fine lines.
    static int border(Palette palette, double inside) {
        if (inside < 10) {
            return palette.pale();
        }
        if (inside < 15 || inside > 42) {
            return palette.dark();
        }
        return inside < 21 || inside > 37 ? palette.accent() : palette.dark();
    }

    private static double thread(double x, double y) {
        return (((int) (x / 2) ^ (int) (y / 2)) & 1) == 0 ? 0.013 : -0.013;
    }

    private static Surface kawung(Palette palette) {
        return Tile.paint(132, 132, palette.main(), pen -> {
            AffineTransform home = pen.getTransform();
            for (int quarter = 0; quarter < 4; quarter++) {
                pen.rotate(Math.toRadians(45 + 90 * quarter), 66, 66);
                petal(pen, 66 + 46.5, 66, palette);
                pen.setTransform(home);
            }
            star(pen, 66, 66, palette);
            star(pen, 0, 0, palette);
            dot(pen, 66, 0, 4.5, palette.accent());
            dot(pen, 0, 66, 4.5, palette.accent());
        });
    }

    private static void petal(Graphics2D pen, double x, double y, Palette palette) {
        fill(pen, oval(x, y, 41, 25), palette.dark());
        fill(pen, oval(x, y, 38.5, 22.5), palette.pale());
        fill(pen, oval(x, y, 29, 14.5), palette.accent());
        fill(pen, oval(x, y, 26, 11.5), palette.pale());
        dot(pen, x - 10, y, 4.2, palette.dark());
        dot(pen, x + 10, y, 4.2, palette.dark());
    }

    private static void star(Graphics2D pen, double x, double y, Palette palette) {
        for (int i = 0; i < 4; i++) {
            double turn = Math.PI / 2 * i;
            dot(pen, x + 11 * Math.cos(turn), y + 11 * Math.sin(turn), 3.4, palette.pale());
        }
        dot(pen, x, y, 4.2, palette.accent());
    }

    private static Surface ceplok(Palette palette) {
        return Tile.paint(188, 188, palette.main(), pen -> {
            rosette(pen, 94, 94, 78, palette);
            rosette(pen, 0, 0, 46, palette);
            for (int i = 0; i < 4; i++) {
                double turn = Math.PI / 2 * i;
                dot(pen, 94 + 88 * Math.cos(turn), 94 + 88 * Math.sin(turn), 5, palette.accent());
                dot(pen, 94 + 70 * Math.cos(turn + 0.785), 94 + 70 * Math.sin(turn + 0.785), 2.6, palette.accent());
            }
        });
    }

    private static void rosette(Graphics2D pen, double x, double y, double radius, Palette palette) {
        AffineTransform home = pen.getTransform();
        for (int i = 0; i < 8; i++) {
            pen.rotate(Math.PI / 4 * i, x, y);
            leaf(pen, x, y, radius, palette);
            pen.setTransform(home);
        }
        for (int i = 0; i < 16; i++) {
            double turn = Math.PI / 8 * (i + 0.5);
            dot(
                    pen,
                    x + radius * 0.93 * Math.cos(turn),
                    y + radius * 0.93 * Math.sin(turn),
                    radius * 0.035,
                    palette.pale());
        }
        dot(pen, x, y, radius * 0.24, palette.dark());
        dot(pen, x, y, radius * 0.19, palette.pale());
        dot(pen, x, y, radius * 0.10, palette.accent());
    }

    private static void leaf(Graphics2D pen, double x, double y, double radius, Palette palette) {
        pen.setColor(Tint.color(palette.dark()));
        pen.fill(lens(x + radius * 0.2, y, radius * 0.86, radius * 0.31));
        pen.setColor(Tint.color(palette.pale()));
        pen.fill(lens(x + radius * 0.24, y, radius * 0.77, radius * 0.25));
        pen.setColor(Tint.color(palette.accent()));
        pen.fill(lens(x + radius * 0.38, y, radius * 0.5, radius * 0.13));
        dot(pen, x + radius * 0.52, y, radius * 0.028, palette.dark());
        dot(pen, x + radius * 0.64, y, radius * 0.028, palette.dark());
    }

    private static Path2D lens(double x, double y, double length, double half) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.quadTo(x + length * 0.55, y - half * 2, x + length, y);
        path.quadTo(x + length * 0.55, y + half * 2, x, y);
        return path;
    }

    private static final double BIG = 21;
    private static final double SMALL = 12;

    private static Surface truntum(Palette palette) {
        return Tile.paint(104, 104, palette.dark(), pen -> {
            blossom(pen, 26, 26, BIG, palette);
            blossom(pen, 78, 78, BIG, palette);
            blossom(pen, 78, 26, SMALL, palette);
            blossom(pen, 26, 78, SMALL, palette);
            for (int i = 0; i < 4; i++) {
                dot(pen, 52, 26 * i, 1.9, palette.accent());
                dot(pen, 26 * i, 52, 1.9, palette.accent());
            }
        });
    }

    /// A big blossom is pale, a small one has the accent's colour.
    private static void blossom(Graphics2D pen, double x, double y, double radius, Palette palette) {
        AffineTransform home = pen.getTransform();
        pen.setColor(Tint.color(radius == BIG ? palette.pale() : palette.accent()));
        for (int i = 0; i < 8; i++) {
            pen.rotate(Math.PI / 4 * i, x, y);
            pen.fill(lens(x + radius * 0.22, y, radius * (i % 2 == 0 ? 0.8 : 0.6), radius * 0.16));
            pen.setTransform(home);
        }
        dot(pen, x, y, radius * 0.16, palette.accent());
    }

    private static void dot(Graphics2D pen, double x, double y, double radius, int rgb) {
        fill(pen, oval(x, y, radius, radius), rgb);
    }

    private static void fill(Graphics2D pen, Ellipse2D oval, int rgb) {
        pen.setColor(Tint.color(rgb));
        pen.fill(oval);
    }

    private static Ellipse2D oval(double x, double y, double across, double down) {
        return new Ellipse2D.Double(x - across, y - down, across * 2, down * 2);
    }
}
