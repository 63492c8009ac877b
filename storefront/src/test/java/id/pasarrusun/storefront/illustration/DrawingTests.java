package id.pasarrusun.storefront.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingTests {

    static Stream<Drawing> onePerCraft() {
        return Stream.of(
                new Drawing.Batik(Drawing.ClothForm.FOLDED, Motif.KAWUNG, Palette.SOGAN, 1),
                new Drawing.Knit(Drawing.KnitForm.BEANIE, KnitStitch.CABLE, Palette.TERAKOTA, 2),
                new Drawing.Woven(Drawing.WovenForm.BAG, Weave.TWILL, Palette.BAMBU, 3),
                new Drawing.Bakso(Drawing.BaksoForm.BOWL, Dish.NOODLES, Palette.BIRU, 4),
                new Drawing.Portrait(Trade.WEAVING, Palette.BAMBU, 5));
    }

    @ParameterizedTest
    @MethodSource("onePerCraft")
    void drawsTheSamePictureFromTheSameValues(Drawing drawing) throws IOException {
        byte[] picture = drawing.jpeg();

        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture));
        assertThat(seen.getWidth()).isEqualTo(1280);
        assertThat(seen.getHeight()).isEqualTo(1280);
        assertThat(picture).isEqualTo(drawing.jpeg()).hasSizeBetween(60_000, 1_500_000);
    }
}
