package id.pasarrusun.catalog.capacity;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.stock.Stock;
import id.pasarrusun.kernel.log.EventLog;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.json.JsonMapper;

/// Wires what makers can make.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CapacitySettings.class)
class CapacityConfiguration {

    @Bean
    BenchStore benchStore(DatabaseClient database, JsonMapper json) {
        return new BenchStore(database, json);
    }

    @Bean
    Workshops workshops(BenchStore store, CapacitySettings settings, InstantSource clock) {
        return new Workshops(store, settings, clock);
    }

    @Bean
    Reserving reserving(Stock stock, BenchStore store, Workshops workshops, EventLog<CatalogEvent> log) {
        return new Reserving(stock, store, workshops, log);
    }

    @Bean
    Workweeks workweeks(DatabaseClient database, JsonMapper json, Workshops workshops) {
        return new Workweeks(database, json, workshops);
    }

    @Bean
    Scheduling.Around schedulingAround(
            EventLog<CatalogEvent> log, InstantSource clock, TransactionalOperator transaction) {
        return new Scheduling.Around(log, clock, transaction);
    }

    @Bean
    Scheduling scheduling(
            DatabaseClient database, Workweeks workweeks, CapacitySettings settings, Scheduling.Around around) {
        return new Scheduling(database, workweeks, settings, around);
    }
}
