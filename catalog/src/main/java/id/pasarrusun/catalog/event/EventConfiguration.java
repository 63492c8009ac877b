package id.pasarrusun.catalog.event;

import id.pasarrusun.kernel.log.EventLog;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

/// Wires the catalogue's log.
@Configuration(proxyBeanMethods = false)
class EventConfiguration {

    @Bean
    EventLog<CatalogEvent> catalogLog(DatabaseClient database, JsonMapper json, InstantSource clock) {
        return new EventLog<>("catalog", CatalogEvent.class, database, json, clock);
    }
}
