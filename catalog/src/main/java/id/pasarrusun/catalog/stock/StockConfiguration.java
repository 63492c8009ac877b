package id.pasarrusun.catalog.stock;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.kernel.log.EventLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/// Wires the stock.
@Configuration(proxyBeanMethods = false)
class StockConfiguration {

    @Bean
    Stock stock(DatabaseClient database, EventLog<CatalogEvent> log) {
        return new Stock(database, log);
    }
}
