package id.pasarrusun.catalog.search;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the index is and how long it is waited for.
///
/// @param indexPrefix set before the name of every index, so that several shops can share a server
/// @param timeout for a search or suggestion; after it the database answers
/// @param writeTimeout for a batch of documents
/// @param batch documents written in one request
@ConfigurationProperties("pasar.search")
public record SearchSettings(
        URI url,
        @Nullable String apiKey,
        @DefaultValue("pasar-") String indexPrefix,
        @DefaultValue("800ms") Duration timeout,
        @DefaultValue("10s") Duration writeTimeout,
        @DefaultValue("500") int batch) {

    @Override
    public String toString() {
        return "SearchSettings[" + url + ", " + indexPrefix + "]";
    }
}
