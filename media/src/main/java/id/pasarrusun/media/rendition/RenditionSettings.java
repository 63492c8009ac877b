package id.pasarrusun.media.rendition;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How pictures are scaled and kept at hand.
///
/// @param pixelsMax of a picture that is decoded at all; camera phones make 12 to 50 million
/// @param jpegQuality in hundredths
/// @param webpQuality in hundredths
/// @param cacheMax bytes of renditions held in memory
@ConfigurationProperties("pasar.media.rendition")
public record RenditionSettings(
        @DefaultValue("50000000") long pixelsMax,
        @DefaultValue("80") int jpegQuality,
        @DefaultValue("76") int webpQuality,
        @DefaultValue("32MB") DataSize cacheMax) {}
