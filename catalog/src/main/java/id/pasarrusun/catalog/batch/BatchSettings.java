package id.pasarrusun.catalog.batch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How batches are written down.
///
/// @param lateDaysMax how many days later a batch may still be written down
@ConfigurationProperties("pasar.batch")
public record BatchSettings(@DefaultValue("7") int lateDaysMax) {

    public BatchSettings {
        if (lateDaysMax < 0) {
            throw new IllegalArgumentException("pasar.batch: nothing is written down before it is made");
        }
    }
}
