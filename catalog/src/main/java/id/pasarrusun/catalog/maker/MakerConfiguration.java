package id.pasarrusun.catalog.maker;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.kernel.log.EventLog;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/// Wires the room of makers.
@Configuration(proxyBeanMethods = false)
class MakerConfiguration {

    @Bean
    Makers makers(DatabaseClient database) {
        return new Makers(database);
    }

    @Bean
    Enrolling enrolling(
            DatabaseClient database,
            Certificates certificates,
            InstantSource clock,
            TransactionalOperator transaction) {
        return new Enrolling(database, certificates, clock, transaction);
    }

    @Bean
    Certificates certificates(DatabaseClient database, InstantSource clock) {
        return new Certificates(database, clock);
    }

    @Bean
    Admitting admitting(
            DatabaseClient database,
            EventLog<CatalogEvent> log,
            InstantSource clock,
            TransactionalOperator transaction) {
        return new Admitting(database, log, clock, transaction);
    }

    @Bean
    Stories stories(
            DatabaseClient database,
            EventLog<CatalogEvent> log,
            InstantSource clock,
            TransactionalOperator transaction) {
        return new Stories(database, log, clock, transaction);
    }
}
