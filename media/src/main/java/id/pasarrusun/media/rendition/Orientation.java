package id.pasarrusun.media.rendition;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/// How a phone held the picture: the eight values of the Exif tag Orientation (CIPA DC-008, section 4.6.5.1.6), as
/// turns
/// of the pixels.
enum Orientation {
    UPRIGHT(false),
    MIRRORED(false),
    UPSIDE_DOWN(false),
    UPSIDE_DOWN_MIRRORED(false),
    LEFT_MIRRORED(true),
    LEFT(true),
    RIGHT_MIRRORED(true),
    RIGHT(true);

    private final boolean lies;

    Orientation(boolean lies) {
        this.lies = lies;
    }

    /// The orientation that the bytes claim; upright when they claim none or nonsense.
    static Orientation of(byte[] bytes) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes), bytes.length);
            ExifIFD0Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer tag = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return tag == null || tag < 1 || tag > values().length ? UPRIGHT : values()[tag - 1];
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            return UPRIGHT;
        }
    }

    /// The picture turned so that up is up, on plain sRGB without transparency.
    BufferedImage apply(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage upright =
                new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = upright.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        graphics.drawImage(picture, turn(width, height), null);
        graphics.dispose();
        return upright;
    }

    private AffineTransform turn(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
