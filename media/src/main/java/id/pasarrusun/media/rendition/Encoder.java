package id.pasarrusun.media.rendition;

import id.pasarrusun.media.image.ImageFormat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes pixels, and nothing but pixels: no metadata of the original can survive.
final class Encoder {

    private final RenditionSettings settings;

    Encoder(RenditionSettings settings) {
        this.settings = settings;
    }

    byte[] encode(BufferedImage picture, ImageFormat format) {
        ImageWriter writer =
                ImageIO.getImageWritersByMIMEType(format.contentType()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            if (format == ImageFormat.WEBP) {
                param.setCompressionType("Lossy");
            }
            param.setCompressionQuality(quality(format) / 100f);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private int quality(ImageFormat format) {
        return switch (format) {
            case WEBP -> settings.webpQuality();
            case JPEG -> settings.jpegQuality();
        };
    }
}
