package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.listing.Versions;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.Certificates;
import id.pasarrusun.catalog.maker.Makers;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.reactive.TransactionalOperator;

/// Wires quality control.
@Configuration(proxyBeanMethods = false)
class QcConfiguration {

    @Bean
    Queue qcQueue(Versions versions, Workbench workbench, Makers makers) {
        return new Queue(versions, workbench, makers);
    }

    @Bean
    Reviewing reviewing(Versions versions, InstantSource clock, TransactionalOperator transaction) {
        return new Reviewing(versions, clock, transaction);
    }

    @Bean
    TakingDown takingDown(Versions versions, InstantSource clock, TransactionalOperator transaction) {
        return new TakingDown(versions, clock, transaction);
    }

    @Bean
    Approving approving(
            Versions versions, Certificates certificates, InstantSource clock, TransactionalOperator transaction) {
        return new Approving(versions, certificates, clock, transaction);
    }
}
