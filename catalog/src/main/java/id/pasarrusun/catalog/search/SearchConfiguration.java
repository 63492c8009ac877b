package id.pasarrusun.catalog.search;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.Job;
import java.time.Duration;
import java.time.InstantSource;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.util.StringUtils;

/// Wires the search. The client is our own, since Boot's manages one that an 8.19 server refuses.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class SearchConfiguration {

    /// Connections that writing has beside those for questions.
    private static final int CONNECTIONS_TO_WRITE = 8;
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);

    @Bean(destroyMethod = "close")
    ElasticsearchAsyncClient searchClient(SearchSettings settings) {
        int connectionsMax = settings.atOnceMax() + CONNECTIONS_TO_WRITE;
        int connectMillis = (int) settings.connectTimeout().toMillis();
        var builder = RestClient.builder(HttpHost.create(settings.url().toString()))
                .setHttpClientConfigCallback(
                        http -> http.setMaxConnTotal(connectionsMax).setMaxConnPerRoute(connectionsMax))
                .setRequestConfigCallback(request -> request.setConnectTimeout(connectMillis)
                        .setConnectionRequestTimeout(connectMillis)
                        .setSocketTimeout((int) settings.writeTimeout().toMillis()));
        if (StringUtils.hasText(settings.apiKey())) {
            builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", "ApiKey " + settings.apiKey())});
        }
        return new ElasticsearchAsyncClient(new RestClientTransport(builder.build(), new JacksonJsonpMapper()));
    }

    @Bean
    Reindexing reindexing(
            ElasticsearchAsyncClient client,
            SearchSettings settings,
            DatabaseClient database,
            Listings listings,
            InstantSource clock) {
        var writer = new IndexWriter(client, settings.writeTimeout(), IndexDefinition.ofTheShop());
        return new Reindexing(new Reindexing.Sources(database, listings, clock), writer, settings);
    }

    @Bean
    Indexer indexer(EventLog<CatalogEvent> log, Reindexing reindexing, SearchSettings settings) {
        return new Indexer(log, reindexing, settings.batch());
    }

    @Bean
    Job searchReady(Reindexing reindexing, Search search) {
        return new Job("search-ready", LOOK_EVERY, () -> reindexing.ensure().then(search.warm()));
    }

    @Bean
    Search search(ElasticsearchAsyncClient client, SearchSettings settings, Listings listings) {
        return new Search(client, new ListingIndex(client, settings), new Fallback(listings), settings);
    }
}
