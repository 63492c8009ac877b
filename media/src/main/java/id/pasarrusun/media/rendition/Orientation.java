package id.pasarrusun.media.rendition;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

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

    /// The orientation that the bytes claim; upright when they claim none or nonsense. Only cameras claim any, and they
    /// write JPEG; a PNG's texts would be inflated to whatever size their maker liked.
    static Orientation of(byte[] bytes) {
        try {
            Metadata metadata =
                    JpegMetadataReader.readMetadata(new ByteArrayInputStream(bytes), List.of(new ExifReader()));
            ExifIFD0Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer tag = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return tag == null || tag < 1 || tag > values().length ? UPRIGHT : values()[tag - 1];
        } catch (JpegProcessingException | IOException | RuntimeException e) {
            return UPRIGHT;
        }
    }

    /// The picture turned so that up is up, on plain sRGB without transparency.
    BufferedImage apply(BufferedImage picture) {
        if (this == UPRIGHT && picture.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return picture;
        }
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
