package id.pasarrusun.storefront.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long the bodies of requests may take, and how many of them at once.
///
/// @param atOnce bodies that are being read; more are refused
/// @param silence between two pieces of one body
/// @param whole for a body from its first byte to its last
/// @param upload the same for one with files, which a weak network carries slowly
@ConfigurationProperties("pasar.bodies")
record BodySettings(
        @DefaultValue("400") int atOnce,
        @DefaultValue("15s") Duration silence,
        @DefaultValue("1m") Duration whole,
        @DefaultValue("15m") Duration upload) {

    BodySettings {
        if (atOnce < 1 || !silence.isPositive() || whole.compareTo(silence) < 0 || upload.compareTo(silence) < 0) {
            throw new IllegalArgumentException("pasar.bodies does not hold: " + atOnce + " at once, " + silence
                    + " of silence, " + whole + " for a body, " + upload + " for an upload");
        }
    }
}
