package id.pasarrusun.media.rendition;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How pictures are scaled and kept at hand.
///
/// @param pixelsMax of a picture that is decoded at all; camera phones make 12 to 50 million
/// @param passedPixelsMax of a picture, times the passes over them that its form asks for; a progressive one has ten
/// @param decodingMax how long one picture may keep the others waiting
/// @param jpegQuality in hundredths
/// @param webpQuality in hundredths
/// @param cacheMax bytes of renditions held in memory
@ConfigurationProperties("pasar.media.rendition")
public record RenditionSettings(
        @DefaultValue("50000000") long pixelsMax,
        @DefaultValue("1000000000") long passedPixelsMax,
        @DefaultValue("30s") Duration decodingMax,
        @DefaultValue("80") int jpegQuality,
        @DefaultValue("76") int webpQuality,
        @DefaultValue("32MB") DataSize cacheMax) {

    private static final int QUALITY_MAX = 100;

    public RenditionSettings {
        if (pixelsMax < 1 || passedPixelsMax < pixelsMax) {
            throw new IllegalArgumentException("A picture may have a pixel, and one pass over all of them");
        }
        if (!decodingMax.isPositive()) {
            throw new IllegalArgumentException("Decoding takes a while, not " + decodingMax);
        }
        if (jpegQuality < 1 || jpegQuality > QUALITY_MAX || webpQuality < 1 || webpQuality > QUALITY_MAX) {
            throw new IllegalArgumentException("A quality lies between 1 and 100 hundredths");
        }
        if (cacheMax.isNegative()) {
            throw new IllegalArgumentException("No cache is smaller than nothing");
        }
    }
}
