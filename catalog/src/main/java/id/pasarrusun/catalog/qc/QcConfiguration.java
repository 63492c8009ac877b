package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.listing.Versions;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.Certificates;
import id.pasarrusun.catalog.maker.Makers;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.json.JsonMapper;

/// Wires quality control.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QcSettings.class)
class QcConfiguration {

    @Bean
    Checklist checklist() {
        return Checklist.ofTheShop();
    }

    @Bean
    ServiceTarget serviceTarget(QcSettings settings) {
        return ServiceTarget.of(settings);
    }

    @Bean
    Assignments assignments(DatabaseClient database, InstantSource clock) {
        return new Assignments(database, clock);
    }

    @Bean
    Lessons lessons(Versions versions) {
        return new Lessons(versions);
    }

    @Bean
    Faults faults(DatabaseClient database) {
        return new Faults(database);
    }

    @Bean
    QueueStore queueStore(DatabaseClient database, JsonMapper json, ServiceTarget target, InstantSource clock) {
        return new QueueStore(database, json, target, clock);
    }

    @Bean
    Queue.Sources queueSources(Versions versions, Workbench workbench, Makers makers, Assignments assignments) {
        return new Queue.Sources(versions, workbench, makers, assignments);
    }

    @Bean
    Queue qcQueue(QueueStore store, Queue.Sources sources, Checklist checklist, QcSettings settings) {
        return new Queue(store, sources, checklist, settings);
    }

    @Bean
    Reviewing reviewing(
            Versions versions, Checklist checklist, InstantSource clock, TransactionalOperator transaction) {
        return new Reviewing(versions, checklist, clock, transaction);
    }

    @Bean
    TakingDown takingDown(Versions versions, InstantSource clock, TransactionalOperator transaction) {
        return new TakingDown(versions, clock, transaction);
    }

    @Bean
    Approving approving(
            Versions versions,
            Certificates certificates,
            QcSettings settings,
            InstantSource clock,
            TransactionalOperator transaction) {
        return new Approving(versions, certificates, settings, clock, transaction);
    }
}
