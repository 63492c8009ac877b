package id.pasarrusun.media.rendition;

import static id.pasarrusun.media.Photograph.BOTTOM_LEFT;
import static id.pasarrusun.media.Photograph.BOTTOM_RIGHT;
import static id.pasarrusun.media.Photograph.TOP_LEFT;
import static id.pasarrusun.media.Photograph.TOP_RIGHT;
import static id.pasarrusun.media.Photograph.jpeg;
import static id.pasarrusun.media.Photograph.png;
import static id.pasarrusun.media.Photograph.scene;
import static id.pasarrusun.media.Photograph.stored;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import id.pasarrusun.media.image.ImageFormat;
import id.pasarrusun.media.image.ImageState.Reason;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTests {

    private static final int MEBIBYTE = 1 << 20;

    private static final RenditionSettings SETTINGS = RenditionSettingsTests.defaults();

    private final Decoder decoder = new Decoder(SETTINGS);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void turnsUprightHoweverThePhoneWasHeld(int orientation) {
        BufferedImage picture = decoded(jpeg(stored(scene(96, 64), orientation), orientation));

        assertThat(picture.getWidth()).isEqualTo(96);
        assertThat(picture.getHeight()).isEqualTo(64);
        assertCorners(picture);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 255})
    void takesNonsenseForUpright(int orientation) {
        assertCorners(decoded(jpeg(scene(96, 64), orientation)));
    }

    @Test
    void readsPngAndWebp() {
        byte[] webp = new Encoder(SETTINGS).encode(scene(96, 64), ImageFormat.WEBP);

        assertCorners(decoded(png(scene(96, 64))));
        assertCorners(decoded(webp));
        assertCorners(decoded(jpeg(scene(96, 64), true)));
    }

    @Test
    void laysTransparencyOnWhite() {
        BufferedImage picture = decoded(png(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB)));

        assertThat(new Color(picture.getRGB(4, 4))).isEqualTo(Color.WHITE);
    }

    @Test
    void refusesTextThatIsCalledAPicture() {
        assertThat(decoder.decode("Resep bakso: daging sapi 1 kg".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoding.Refused(Reason.NOT_A_PICTURE));
        assertThat(decoder.decode(new byte[0])).isEqualTo(new Decoding.Refused(Reason.NOT_A_PICTURE));
    }

    @Test
    void refusesAPictureWhoseRestIsMissing() {
        BufferedImage grainy = id.pasarrusun.media.Photograph.grainy(200, 200);
        for (byte[] whole : new byte[][] {jpeg(grainy, false), jpeg(grainy, true), png(grainy)}) {
            assertThat(decoder.decode(Arrays.copyOf(whole, whole.length / 2)))
                    .isEqualTo(new Decoding.Refused(Reason.BROKEN));
            assertThat(decoder.decode(Arrays.copyOf(whole, 40))).isEqualTo(new Decoding.Refused(Reason.BROKEN));
        }
    }

    @Test
    void readsAPictureWithAFilmBehindIt() {
        byte[] whole = jpeg(scene(96, 64), 1);

        assertCorners(decoded(Arrays.copyOf(whole, whole.length + MEBIBYTE)));
    }

    @Test
    void refusesAPixelBombWithoutUnpackingIt() {
        long before = allocated();

        assertThat(decoder.decode(pngOf(60_000, 60_000, new byte[0])))
                .isEqualTo(new Decoding.Refused(Reason.TOO_MANY_PIXELS));
        assertThat(decoder.decode(sized(jpeg(scene(96, 64), false), 65_000, 65_000)))
                .isEqualTo(new Decoding.Refused(Reason.TOO_MANY_PIXELS));

        assertThat(allocated() - before).isLessThan(8 * MEBIBYTE);
    }

    @Test
    void doesNotInflateTheTextsOfAPng() {
        byte[] text = chunk("zTXt", deflated("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1), 512 * MEBIBYTE));
        byte[] bomb = pngOf(1, 1, text);
        long before = allocated();

        assertThat(decoder.decode(bomb)).isInstanceOf(Decoding.class);

        assertThat(allocated() - before).isLessThan(8 * MEBIBYTE);
    }

    @Test
    void refusesAJpegOfEndlessPasses() {
        byte[] whole = jpeg(scene(96, 64), true);

        assertThat(decoder.decode(withPasses(whole, 1_000))).isEqualTo(new Decoding.Refused(Reason.BROKEN));
    }

    /// The marker TEM has no length, so what follows it must not be taken for one that hides all behind it.
    @Test
    void findsEndlessPassesBehindAMarkerWithoutLength() {
        byte[] whole = jpeg(scene(2_000, 1_500), true);
        byte[] hostile = withPasses(whole, 3_000, (byte) 0xFF, (byte) 0x01, (byte) 0xFE, (byte) 0xFE);
        long before = System.nanoTime();

        assertThat(decoder.decode(hostile)).isEqualTo(new Decoding.Refused(Reason.BROKEN));

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void weighsPassesByThePixelsThatEachTouches() {
        byte[] more = withPasses(jpeg(scene(200, 100), true), 50);

        assertThat(decoder.decode(more)).isInstanceOf(Decoding.Decoded.class);
        assertThat(new Decoder(settings(200 * 100 * 50L, SETTINGS.decodingMax())).decode(more))
                .isEqualTo(new Decoding.Refused(Reason.BROKEN));
    }

    @Test
    void givesUpAPictureThatKeepsTheOthersWaiting() {
        Decoder hasty = new Decoder(settings(SETTINGS.passedPixelsMax(), Duration.ofNanos(1)));

        assertThat(hasty.decode(jpeg(scene(96, 64), true))).isEqualTo(new Decoding.Refused(Reason.BROKEN));
        assertThat(hasty.decode(png(scene(96, 64)))).isEqualTo(new Decoding.Refused(Reason.BROKEN));
    }

    private static RenditionSettings settings(long passedPixelsMax, Duration decodingMax) {
        return new RenditionSettings(passedPixelsMax / 50, passedPixelsMax, decodingMax, 80, 76, SETTINGS.cacheMax());
    }

    /// The JPEG with so many passes more, each a copy of its shortest one with something before it.
    private static byte[] withPasses(byte[] jpeg, int count, byte... before) {
        byte[] pass = shortestPass(jpeg);
        ByteBuffer endless = ByteBuffer.allocate(jpeg.length + count * (before.length + pass.length))
                .put(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < count; i++) {
            endless.put(before).put(pass);
        }
        return endless.put(jpeg, jpeg.length - 2, 2).array();
    }

    /// With the table that it needs, which the first one has among much else.
    private static byte[] shortestPass(byte[] jpeg) {
        ByteBuffer bytes = ByteBuffer.wrap(jpeg);
        List<byte[]> passes = new ArrayList<>();
        int start = 2;
        int place = 2;
        while (bytes.getChar(place) != 0xFFD9) {
            boolean scan = bytes.getChar(place) == 0xFFDA;
            place += 2 + bytes.getChar(place + 2);
            while (scan && (bytes.get(place) != (byte) 0xFF || bytes.get(place + 1) == 0)) {
                place++;
            }
            if (scan) {
                passes.add(Arrays.copyOfRange(jpeg, start, place));
                start = place;
            }
        }
        return passes.stream()
                .skip(1)
                .min(Comparator.comparingInt(pass -> pass.length))
                .orElseThrow();
    }

    private BufferedImage decoded(byte[] bytes) {
        return switch (decoder.decode(bytes)) {
            case Decoding.Decoded(var picture) -> picture;
            case Decoding.Refused(var reason) -> throw new AssertionError("refused as " + reason);
        };
    }

    private static void assertCorners(BufferedImage picture) {
        int right = picture.getWidth() - 5;
        int bottom = picture.getHeight() - 5;
        assertColour(picture, 4, 4, TOP_LEFT);
        assertColour(picture, right, 4, TOP_RIGHT);
        assertColour(picture, 4, bottom, BOTTOM_LEFT);
        assertColour(picture, right, bottom, BOTTOM_RIGHT);
    }

    private static void assertColour(BufferedImage picture, int x, int y, Color expected) {
        Color seen = new Color(picture.getRGB(x, y));
        assertThat(Math.abs(seen.getRed() - expected.getRed())
                        + Math.abs(seen.getGreen() - expected.getGreen())
                        + Math.abs(seen.getBlue() - expected.getBlue()))
                .as("%s at %d, %d is not %s", seen, x, y, expected)
                .isLessThan(40);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    /// The JPEG with another size in its frame header.
    private static byte[] sized(byte[] jpeg, int width, int height) {
        ByteBuffer bytes = ByteBuffer.wrap(jpeg.clone());
        int place = 2;
        while (bytes.get(place + 1) != (byte) 0xC0) {
            place += 2 + bytes.getChar(place + 2);
        }
        bytes.putChar(place + 5, (char) height).putChar(place + 7, (char) width);
        return bytes.array();
    }

    private static byte[] pngOf(int width, int height, byte[] more) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        png.writeBytes(chunk("IHDR", head));
        png.writeBytes(more);
        png.writeBytes(chunk("IDAT", deflated(new byte[4], 0)));
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    /// `plain` as it is (a text's name) or deflated (pixels), then so many zeros, deflated.
    private static byte[] deflated(byte[] plain, int zeros) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        if (zeros > 0) {
            out.writeBytes(plain);
        } else {
            deflater.setInput(plain);
            deflater.finish();
        }
        byte[] buffer = new byte[MEBIBYTE];
        for (int done = 0; done < zeros; done += MEBIBYTE) {
            deflater.setInput(new byte[MEBIBYTE]);
            while (!deflater.needsInput()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
