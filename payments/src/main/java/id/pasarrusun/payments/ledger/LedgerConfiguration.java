package id.pasarrusun.payments.ledger;

import id.pasarrusun.kernel.log.Job;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/// Opens the books.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerSettings.class)
class LedgerConfiguration {

    @Bean
    LedgerStore ledgerStore(DatabaseClient database, InstantSource clock) {
        return new LedgerStore(database, clock);
    }

    @Bean
    Ledger ledger(LedgerStore store) {
        return new Ledger(store);
    }

    @Bean
    Job ledgerProof(
            LedgerStore store, LedgerSettings settings, InstantSource clock, TransactionalOperator transaction) {
        Proving proving = new Proving(store, settings, clock, transaction);
        return new Job("ledger.proof", settings.every(), proving::prove);
    }
}
