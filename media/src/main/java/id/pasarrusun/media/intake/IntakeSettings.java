package id.pasarrusun.media.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How much is taken in.
///
/// @param sizeMax of one picture
/// @param atOnceMax pictures being received at once; one more is refused
@ConfigurationProperties("pasar.media.intake")
public record IntakeSettings(
        @DefaultValue("15MB") DataSize sizeMax,
        @DefaultValue("4") int atOnceMax) {

    private static final DataSize JOINED_MAX = DataSize.ofBytes(Integer.MAX_VALUE);

    public IntakeSettings {
        if (sizeMax.toBytes() < 1 || sizeMax.compareTo(JOINED_MAX) > 0) {
            throw new IllegalArgumentException("A picture has a byte and less than 2 GB, not " + sizeMax);
        }
        if (atOnceMax < 1) {
            throw new IllegalArgumentException("One picture arrives at a time, not " + atOnceMax);
        }
    }
}
