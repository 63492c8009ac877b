package id.pasarrusun.payments.fee;

import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/// Keeps the rules of commission.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FeeSettings.class)
class FeeConfiguration {

    @Bean
    Commissions commissions(DatabaseClient database, FeeSettings settings, InstantSource clock) {
        return new Commissions(new CommissionStore(database), settings, clock);
    }
}
