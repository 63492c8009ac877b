package id.pasarrusun.media.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.GpsDirectory;
import id.pasarrusun.media.Photograph;
import id.pasarrusun.media.image.ImageAddresses;
import id.pasarrusun.media.image.ImageFormat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EncoderTests {

    private final Encoder encoder = new Encoder(RenditionSettingsTests.defaults());

    @ParameterizedTest
    @EnumSource
    void writesPixelsAndNothingElse(ImageFormat format) throws Exception {
        byte[] photo = Photograph.jpeg(Photograph.scene(96, 64), 6);
        assertThat(namesOf(photo)).contains("GPS", "Exif IFD0");

        byte[] bytes = encoder.encode(decoded(photo), format);

        assertThat(namesOf(bytes)).isSubsetOf("JPEG", "JFIF", "Huffman", "WebP", "File Type");
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                        .getFirstDirectoryOfType(GpsDirectory.class))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void canBeReadBack(ImageFormat format) throws Exception {
        byte[] bytes = encoder.encode(Photograph.scene(97, 63), format);

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(read.getWidth()).isEqualTo(97);
        assertThat(read.getHeight()).isEqualTo(63);
    }

    @Test
    void scalesToEachWidthAndKeepsTheShape() {
        Map<Integer, BufferedImage> pictures = Scaler.toWidths(Photograph.scene(2_000, 1_500), ImageAddresses.WIDTHS);

        assertThat(pictures.keySet()).containsExactly(1280, 640, 320);
        pictures.forEach((width, picture) -> {
            assertThat(picture.getWidth()).isEqualTo(width);
            assertThat(picture.getHeight()).isEqualTo(width * 3 / 4);
        });
    }

    @Test
    void neverEnlarges() {
        Map<Integer, BufferedImage> pictures = Scaler.toWidths(Photograph.scene(500, 20), ImageAddresses.WIDTHS);

        assertThat(pictures.values().stream().map(BufferedImage::getWidth)).containsExactly(500, 500, 320);
    }

    @Test
    void keepsAtLeastOneRowOfAVeryWidePicture() {
        assertThat(Scaler.toWidth(Photograph.scene(9_000, 2), 320).getHeight()).isEqualTo(1);
    }

    private static BufferedImage decoded(byte[] photo) {
        return ((Decoding.Decoded) new Decoder(RenditionSettingsTests.defaults()).decode(photo)).picture();
    }

    private static List<String> namesOf(byte[] bytes) throws Exception {
        Iterable<Directory> directories = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                .getDirectories();
        List<String> names = new java.util.ArrayList<>();
        directories.forEach(directory -> names.add(directory.getName()));
        return names;
    }
}
