package id.pasarrusun.catalog.search;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the index is, how long it is waited for, and how much is asked of it.
///
/// @param indexPrefix set before the name of every index, so that several shops can share a server
/// @param timeout for a search, its correction included, or a suggestion; after it the database answers
/// @param connectTimeout for a connection, new or free again
/// @param writeTimeout for a batch of documents
/// @param rebuildMax how long all listings may take to be written into a new index
/// @param batch documents written in one request
/// @param atOnceMax questions that are asked side by side; to further ones the database answers
@ConfigurationProperties("pasar.search")
public record SearchSettings(
        URI url,
        @Nullable String apiKey,
        @DefaultValue("pasar-") String indexPrefix,
        @DefaultValue("800ms") Duration timeout,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("10s") Duration writeTimeout,
        @DefaultValue("1h") Duration rebuildMax,
        @DefaultValue("500") int batch,
        @DefaultValue("24") int atOnceMax) {

    public SearchSettings {
        longer("timeout", timeout);
        longer("connect-timeout", connectTimeout);
        longer("write-timeout", writeTimeout);
        longer("rebuild-max", rebuildMax);
        least("batch", batch);
        least("at-once-max", atOnceMax);
    }

    private static void longer(String name, Duration wait) {
        if (!wait.isPositive()) {
            throw new IllegalArgumentException("pasar.search." + name + " is longer than nothing");
        }
    }

    private static void least(String name, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("pasar.search." + name + " is at least 1");
        }
    }

    @Override
    public String toString() {
        return "SearchSettings[" + url + ", " + indexPrefix + "]";
    }
}
