package id.pasarrusun.catalog.batch;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.kernel.log.EventLog;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.json.JsonMapper;

/// Wires the room of batches.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BatchSettings.class)
class BatchConfiguration {

    @Bean
    BatchStore batchStore(DatabaseClient database, JsonMapper json) {
        return new BatchStore(database, json);
    }

    @Bean
    Batches batches(BatchStore store) {
        return new Batches(store);
    }

    @Bean
    Batching.Surroundings batchingSurroundings(
            EventLog<CatalogEvent> log,
            BatchSettings settings,
            InstantSource clock,
            TransactionalOperator transaction) {
        return new Batching.Surroundings(log, settings, clock, transaction);
    }

    @Bean
    Batching batching(BatchStore store, Workbench workbench, Batching.Surroundings surroundings) {
        return new Batching(store, workbench, surroundings);
    }
}
