package id.pasarrusun.media.rendition;

import id.pasarrusun.media.image.ImageAddresses;
import id.pasarrusun.media.image.ImageState.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Decodes what a phone sent, with the size read and judged before any pixel is.
final class Decoder {

    private final long pixelsMax;

    Decoder(long pixelsMax) {
        this.pixelsMax = pixelsMax;
    }

    Decoding decode(byte[] bytes) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? read(readers.next(), input, bytes) : new Decoding.Refused(Reason.NOT_A_PICTURE);
        } catch (IOException | RuntimeException e) {
            return new Decoding.Refused(Reason.BROKEN);
        }
    }

    private Decoding read(ImageReader reader, ImageInputStream input, byte[] bytes) throws IOException {
        try {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > pixelsMax) {
                return new Decoding.Refused(Reason.TOO_MANY_PIXELS);
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = step(width, height);
            param.setSourceSubsampling(step, step, 0, 0);
            BufferedImage picture = reader.read(0, param);
            return new Decoding.Decoded(Orientation.of(bytes).apply(picture));
        } finally {
            reader.dispose();
        }
    }

    /// Skips pixels only while at least twice the widest rendition stays, so that memory is bounded and the scaling
    /// that follows still averages.
    private static int step(int width, int height) {
        return Math.max(1, Math.min(width, height) / (2 * ImageAddresses.WIDTHS.getLast()));
    }
}
