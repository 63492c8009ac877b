package id.pasarrusun.journey;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// A photo as a phone takes it: twelve megapixels, lying on its side, with the place where it was taken.
final class PhonePhoto {

    private static final int WIDTH = 4_000;
    private static final int HEIGHT = 3_000;
    private static final int SOI_LENGTH = 2;
    private static final short ROTATED_RIGHT = 6;

    private PhonePhoto() {}

    /// Its stored top is red; shown upright, red is at the right.
    static byte[] jpeg() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.RED, 0, HEIGHT, new Color(0xf4e3c1)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.dispose();
        try (ByteArrayOutputStream plain = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", plain);
            return withExif(plain.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] withExif(byte[] jpeg) {
        byte[] exif = exif();
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + exif.length + 2 * Short.BYTES);
        file.put(jpeg, 0, SOI_LENGTH).putShort((short) 0xffe1).putShort((short) (exif.length + Short.BYTES));
        return file.put(exif).put(jpeg, SOI_LENGTH, jpeg.length - SOI_LENGTH).array();
    }

    /// Big-endian TIFF with an orientation and a GPS latitude (Exif 2.32, sections 4.6.2 and 4.6.6).
    private static byte[] exif() {
        ByteBuffer exif = ByteBuffer.allocate(102);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 0x4d4d).putShort((short) 42).putInt(8);
        exif.putShort((short) 2);
        entry(exif, 0x0112, 3, 1).putShort(ROTATED_RIGHT).putShort((short) 0);
        entry(exif, 0x8825, 4, 1).putInt(38);
        exif.putInt(0);
        exif.putShort((short) 2);
        entry(exif, 0x0001, 2, 2).put("S\0\0\0".getBytes(StandardCharsets.US_ASCII));
        entry(exif, 0x0002, 5, 3).putInt(68);
        exif.putInt(0);
        exif.putInt(6).putInt(1).putInt(12).putInt(1).putInt(30).putInt(1);
        return exif.array();
    }

    private static ByteBuffer entry(ByteBuffer exif, int tag, int type, int count) {
        return exif.putShort((short) tag).putShort((short) type).putInt(count);
    }
}
