package id.pasarrusun.storefront.illustration;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import org.jspecify.annotations.Nullable;

/// The calm table on which one product is shown in soft light from the upper left.
final class Stage {

    static final int SIZE = 1280;

    private final BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    private final int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    private final Graphics2D pen = Tile.pen(image);
    private final Noise noise;
    private @Nullable Shape clip;

    Stage(long seed) {
        noise = new Noise(seed);
    }

    Graphics2D pen() {
        return pen;
    }

    Noise noise() {
        return noise;
    }

    /// Until told otherwise, only what lies inside the shape is painted.
    void clip(@Nullable Shape shape) {
        clip = shape;
        pen.setClip(shape);
    }

    private boolean hidden(int x, int y) {
        return clip != null && !clip.contains(x + 0.5, y + 0.5);
    }

    /// Seen from above: one sheet of warm paper.
    void sheet(int rgb) {
        room(rgb, rgb, SIZE * 2);
    }

    /// Seen from the side: a wall that melts into a table at the given height.
    void room(int wall, int table, double horizon) {
        for (int y = 0; y < SIZE; y++) {
            double below = smooth((y - horizon + 60) / 120);
            int ground = Tint.mix(wall, table, below);
            for (int x = 0; x < SIZE; x++) {
                double far = Math.hypot(x - SIZE * 0.34, y - SIZE * 0.28) / SIZE;
                double light = 1.09 - 0.26 * far * far - 0.06 * below + 0.018 * noise.wave(x / 210.0, y / 160.0);
                pixels[y * SIZE + x] = Tint.lit(ground, light);
            }
        }
    }

    void shadow(Shape shape, double dx, double dy, double blur, double darkness) {
        Soft soft = Soft.of(shape, blur);
        Rectangle reach = shape.getBounds();
        reach.translate((int) dx, (int) dy);
        reach.grow((int) (blur * 2), (int) (blur * 2));
        Rectangle area = reach.intersection(new Rectangle(SIZE, SIZE));
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                double dark = soft.at(x - dx, y - dy) * darkness;
                if (dark > 0.003 && !hidden(x, y)) {
                    int i = y * SIZE + x;
                    pixels[i] = Tint.mix(pixels[i], Tint.lit(Tint.mix(pixels[i], 0x2A1A10, 0.55), 0.45), dark);
                }
            }
        }
    }

    void fill(Shape shape, Surface surface) {
        Rectangle area = shape.getBounds();
        area.grow(1, 1);
        area = area.intersection(new Rectangle(SIZE, SIZE));
        if (area.isEmpty()) {
            return;
        }
        BufferedImage mask = new BufferedImage(area.width, area.height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = Tile.pen(mask);
        brush.translate(-area.x, -area.y);
        brush.setColor(Tint.color(0xFFFFFF));
        brush.fill(shape);
        brush.dispose();
        byte[] covered = ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < covered.length; i++) {
            int x = area.x + i % area.width;
            int y = area.y + i / area.width;
            if (covered[i] != 0 && !hidden(x, y)) {
                int rgb = surface.at(x + 0.5, y + 0.5);
                int at = y * SIZE + x;
                pixels[at] = covered[i] == -1 ? rgb : Tint.mix(pixels[at], rgb, (covered[i] & 255) / 255.0);
            }
        }
    }

    /// Fills a body that swells towards its middle.
    void round(Shape shape, Surface surface, double swell, double strength) {
        Soft light = Soft.of(shape, swell).relief(strength, 0.5);
        fill(shape, (x, y) -> Tint.lit(surface.at(x, y), light.at(x, y)));
    }

    /// A pale veil, such as steam or frost.
    void veil(Shape shape, double blur, double strength) {
        Soft soft = Soft.of(shape, blur);
        for (int i = 0; i < pixels.length; i++) {
            int row = i / SIZE;
            double here = soft.at(i % SIZE, row) * strength;
            if (here > 0.004 && !hidden(i % SIZE, row)) {
                pixels[i] = Tint.mix(pixels[i], 0xFFFDF8, here);
            }
        }
    }

    void line(Shape shape, int rgb, double opacity, double width) {
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(Tint.color(rgb, opacity));
        pen.draw(shape);
    }

    BufferedImage finished() {
        for (int i = 0; i < pixels.length; i++) {
            double grain = noise.speck(i % SIZE, i / SIZE + 9000) - 0.5;
            pixels[i] = Tint.lit(pixels[i], 1 + grain * 0.022);
        }
        Label.stamp(pen);
        pen.dispose();
        return image;
    }

    static double smooth(double t) {
        double c = Math.clamp(t, 0, 1);
        return c * c * (3 - 2 * c);
    }
}
