package id.pasarrusun.storefront.idempotency;

import id.pasarrusun.kernel.log.Job;
import id.pasarrusun.storefront.page.ProblemDocuments;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

/// Wires the memory of calls, and the job that forgets old ones.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdempotencySettings.class)
class IdempotencyConfiguration {

    @Bean
    Idempotency idempotency(
            DatabaseClient database,
            ProblemDocuments problems,
            JsonMapper json,
            IdempotencySettings settings,
            InstantSource clock) {
        return new Idempotency(new IdempotencyStore(database), problems, json, settings, clock);
    }

    @Bean
    Job idempotencySweep(Idempotency idempotency) {
        return new Job("storefront.idempotency-sweep", Duration.ofHours(1), idempotency::sweep);
    }
}
