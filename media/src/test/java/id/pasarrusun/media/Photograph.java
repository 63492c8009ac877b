package id.pasarrusun.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A picture as a phone would send it: four colours in four corners, laid down in one of eight ways, with the place
/// where
/// it was taken.
public final class Photograph {

    public static final Color TOP_LEFT = new Color(200, 30, 30);
    public static final Color TOP_RIGHT = new Color(30, 160, 30);
    public static final Color BOTTOM_LEFT = new Color(30, 30, 200);
    public static final Color BOTTOM_RIGHT = new Color(220, 200, 30);

    private static final int APP1 = 0xFFE1;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int ASCII = 2;
    private static final int RATIONAL = 5;

    private Photograph() {}

    /// A scene of four colours, as a person sees it.
    public static BufferedImage scene(int width, int height) {
        BufferedImage scene = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                scene.setRGB(x, y, corner(x < width / 2, y < height / 2).getRGB());
            }
        }
        return scene;
    }

    private static Color corner(boolean left, boolean top) {
        if (top) {
            return left ? TOP_LEFT : TOP_RIGHT;
        }
        return left ? BOTTOM_LEFT : BOTTOM_RIGHT;
    }

    /// The scene with the fine grain of a sensor, which does not compress to nothing.
    public static BufferedImage grainy(int width, int height) {
        BufferedImage scene = scene(width, height);
        Random grain = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                scene.setRGB(x, y, scene.getRGB(x, y) ^ (grain.nextInt() & 0x0F0F0F));
            }
        }
        return scene;
    }

    /// The scene's pixels as a sensor stores them when it is held so (CIPA DC-008, Orientation 1 to 8): where row 0 and
    /// column 0 lie is the table of the standard.
    public static BufferedImage stored(BufferedImage scene, int orientation) {
        boolean lies = orientation > 4;
        int width = lies ? scene.getHeight() : scene.getWidth();
        int height = lies ? scene.getWidth() : scene.getHeight();
        BufferedImage stored = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                boolean rowZeroLast = List.of(3, 4, 6, 7).contains(orientation);
                boolean columnZeroLast = List.of(2, 3, 7, 8).contains(orientation);
                int alongRows = rowZeroLast ? height - 1 - row : row;
                int alongColumns = columnZeroLast ? width - 1 - column : column;
                int rgb = lies ? scene.getRGB(alongRows, alongColumns) : scene.getRGB(alongColumns, alongRows);
                stored.setRGB(column, row, rgb);
            }
        }
        return stored;
    }

    /// A JPEG that claims an orientation, and Monas in Jakarta as the place.
    public static byte[] jpeg(BufferedImage stored, int orientation) {
        byte[] jpeg = jpeg(stored, false);
        byte[] exif = exif(orientation);
        return ByteBuffer.allocate(jpeg.length + exif.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) APP1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    public static byte[] jpeg(BufferedImage picture, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    public static byte[] png(BufferedImage picture) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] exif(int orientation) {
        int gps = 8 + 2 + 2 * 12 + 4;
        int degrees = gps + 2 + 4 * 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(degrees + 48);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, SHORT, 1, orientation << 16);
        entry(tiff, 0x8825, LONG, 1, gps);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        entry(tiff, 1, ASCII, 2, 'S' << 24);
        entry(tiff, 2, RATIONAL, 3, degrees);
        entry(tiff, 3, ASCII, 2, 'E' << 24);
        entry(tiff, 4, RATIONAL, 3, degrees + 24);
        tiff.putInt(0);
        for (int number : new int[] {6, 1, 10, 1, 31, 1, 106, 1, 49, 1, 37, 1}) {
            tiff.putInt(number);
        }
        byte[] name = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(name.length + tiff.capacity())
                .put(name)
                .put(tiff.array())
                .array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
