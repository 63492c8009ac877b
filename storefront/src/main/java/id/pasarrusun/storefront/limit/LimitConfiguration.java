package id.pasarrusun.storefront.limit;

import id.pasarrusun.kernel.log.Job;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/// Makes the counter, the job that forgets keys which are free again, and the bounds of what is sent and taken.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({BodySettings.class, AnswerSettings.class})
class LimitConfiguration {

    @Bean
    RateLimits rateLimits(DatabaseClient database, InstantSource clock) {
        return new RateLimits(database, clock);
    }

    @Bean
    BodyLimits bodyLimits(BodySettings settings) {
        return new BodyLimits(settings);
    }

    @Bean
    UntakenAnswers untakenAnswers(AnswerSettings settings) {
        return new UntakenAnswers(settings);
    }

    @Bean
    Job rateLimitSweep(RateLimits limits) {
        return new Job("storefront.rate-limit-sweep", Duration.ofMinutes(10), limits::sweep);
    }
}
