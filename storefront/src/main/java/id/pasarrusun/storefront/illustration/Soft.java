package id.pasarrusun.storefront.illustration;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/// A blurred outline: the source of every shadow, and of the roundness of what lies inside it.
///
/// Kept at a quarter of the picture's size, where a wide blur costs little and nobody can tell.
final class Soft {

    private static final int STEP = 4;
    private static final int MARGIN = 40;
    private static final int SIDE = Stage.SIZE / STEP + 2 * MARGIN;

    private final float[] cells;

    private Soft(float[] cells) {
        this.cells = cells;
    }

    static Soft of(Shape shape, double radius) {
        BufferedImage mask = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = Tile.pen(mask);
        pen.translate(MARGIN, MARGIN);
        pen.scale(1.0 / STEP, 1.0 / STEP);
        pen.setColor(Tint.color(0xFFFFFF));
        pen.fill(shape);
        pen.dispose();
        byte[] covered = ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
        float[] cells = new float[SIDE * SIDE];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (covered[i] & 255) / 255f;
        }
        int reach = Math.max(1, (int) Math.round(radius / STEP / 1.7));
        for (int pass = 0; pass < 3; pass++) {
            cells = turnedAndBlurred(turnedAndBlurred(cells, reach), reach);
        }
        return new Soft(cells);
    }

    /// Light from the upper left on a body that swells inside this outline; 1 is its plain colour.
    Soft relief(double strength, double rim) {
        float[] light = new float[cells.length];
        for (int row = 2; row < SIDE - 2; row++) {
            for (int column = 2; column < SIDE - 2; column++) {
                int i = row * SIDE + column;
                double slope = (cells[i + 2] - cells[i - 2]) * 0.75 + (cells[i + 2 * SIDE] - cells[i - 2 * SIDE]);
                double edge = 1 - Math.min(1, cells[i]);
                light[i] = (float) (1 + slope * strength - edge * edge * rim);
            }
        }
        return new Soft(light);
    }

    double at(double x, double y) {
        double u = Math.clamp(x / STEP + MARGIN - 0.5, 0, SIDE - 2);
        double v = Math.clamp(y / STEP + MARGIN - 0.5, 0, SIDE - 2);
        int column = (int) u;
        int row = (int) v;
        int i = row * SIDE + column;
        double across = u - column;
        double top = cells[i] + (cells[i + 1] - cells[i]) * across;
        double bottom = cells[i + SIDE] + (cells[i + SIDE + 1] - cells[i + SIDE]) * across;
        return top + (bottom - top) * (v - row);
    }

    private static float[] turnedAndBlurred(float[] source, int reach) {
        float[] target = new float[source.length];
        float share = 1f / (2 * reach + 1);
        for (int row = 0; row < SIDE; row++) {
            float sum = 0;
            for (int column = -reach; column < SIDE; column++) {
                sum += column + reach < SIDE ? source[row * SIDE + column + reach] : 0;
                sum -= column - reach - 1 >= 0 ? source[row * SIDE + column - reach - 1] : 0;
                if (column >= 0) {
                    target[column * SIDE + row] = sum * share;
                }
            }
        }
        return target;
    }
}
