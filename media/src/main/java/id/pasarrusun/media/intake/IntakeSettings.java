package id.pasarrusun.media.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How much is taken in.
///
/// @param sizeMax of one picture
/// @param atOnceMax pictures being received at once; more wait
@ConfigurationProperties("pasar.media.intake")
public record IntakeSettings(
        @DefaultValue("15MB") DataSize sizeMax,
        @DefaultValue("4") int atOnceMax) {}
