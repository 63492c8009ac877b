package id.pasarrusun.media.rendition;

import id.pasarrusun.media.image.ImageAddresses;
import id.pasarrusun.media.image.ImageState.Reason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/// Decodes what a phone sent, with the size read and judged before any pixel is.
final class Decoder {

    /// Pixels of a picture that is kept whole while it is worked on; of a larger one some are skipped.
    private static final double KEPT_MAX = 25_000_000;

    /// What the JPEG reader says when pixels are missing, and it made up grey ones.
    private static final String PIXELS_MISSING = "premature end";

    private final RenditionSettings settings;

    Decoder(RenditionSettings settings) {
        this.settings = settings;
    }

    Decoding decode(byte[] bytes) {
        try (HurriedInput input = new HurriedInput(bytes)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? read(readers.next(), input, bytes) : new Decoding.Refused(Reason.NOT_A_PICTURE);
        } catch (IOException | RuntimeException e) {
            return new Decoding.Refused(Reason.BROKEN);
        } catch (OutOfMemoryError e) {
            // one array was too large, all others are there still
            return new Decoding.Refused(Reason.TOO_MANY_PIXELS);
        }
    }

    private Decoding read(ImageReader reader, HurriedInput input, byte[] bytes) throws IOException {
        try {
            input.dryUpAfter(settings.decodingMax());
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            long pixels = (long) width * height;
            if (pixels > settings.pixelsMax()) {
                return new Decoding.Refused(Reason.TOO_MANY_PIXELS);
            }
            int passes = JpegScans.count(bytes);
            if (passes > JpegScans.COUNT_MAX || passes * pixels > settings.passedPixelsMax()) {
                return new Decoding.Refused(Reason.BROKEN);
            }
            reader.addIIOReadWarningListener((source, warning) -> refuseMissingPixels(warning));
            ImageReadParam param = reader.getDefaultReadParam();
            int step = step(width, height);
            param.setSourceSubsampling(step, step, 0, 0);
            BufferedImage picture = reader.read(0, param);
            return new Decoding.Decoded(Orientation.of(bytes).apply(picture));
        } finally {
            reader.dispose();
        }
    }

    /// Warnings reach only listeners, and what one of them throws reaches us.
    private static void refuseMissingPixels(String warning) {
        if (warning.contains(PIXELS_MISSING)) {
            throw new IllegalStateException(warning);
        }
    }

    /// Skips pixels only while at least twice the widest rendition stays or memory is at stake; the scaling that
    /// follows still averages.
    private static int step(int width, int height) {
        int bySide = Math.min(width, height) / (2 * ImageAddresses.WIDTHS.getLast());
        int byMemory = (int) Math.ceil(Math.sqrt((double) width * height / KEPT_MAX));
        return Math.max(1, Math.max(bySide, byMemory));
    }
}
