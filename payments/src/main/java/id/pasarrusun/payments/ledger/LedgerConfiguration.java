package id.pasarrusun.payments.ledger;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/// Opens the books.
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    Ledger ledger(DatabaseClient database, InstantSource clock) {
        return new Ledger(new LedgerStore(database, clock));
    }
}
