package id.pasarrusun.storefront.illustration;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;

/// A piece of pattern that repeats without a seam in both directions.
final class Tile implements Surface {

    private final int width;
    private final int height;
    private final int[] pixels;

    private Tile(BufferedImage image) {
        width = image.getWidth();
        height = image.getHeight();
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /// The painter is called nine times, once for each neighbour that may reach in over an edge.
    static Tile paint(int width, int height, int ground, Consumer<Graphics2D> painter) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(image);
        pen.setColor(Tint.color(ground));
        pen.fillRect(0, 0, width, height);
        pen.setClip(0, 0, width, height);
        AffineTransform home = pen.getTransform();
        for (int row = -1; row <= 1; row++) {
            for (int column = -1; column <= 1; column++) {
                pen.translate(column * width, row * height);
                painter.accept(pen);
                pen.setTransform(home);
            }
        }
        pen.dispose();
        return new Tile(image);
    }

    static Graphics2D pen(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return pen;
    }

    @Override
    public int at(double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        double across = x - column;
        double down = y - row;
        int top = Tint.mix(pixel(column, row), pixel(column + 1, row), across);
        int bottom = Tint.mix(pixel(column, row + 1), pixel(column + 1, row + 1), across);
        return Tint.mix(top, bottom, down);
    }

    private int pixel(int column, int row) {
        return pixels[Math.floorMod(row, height) * width + Math.floorMod(column, width)];
    }
}
