package id.pasarrusun.storefront.account;

import id.pasarrusun.kernel.log.Job;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Wires accounts, sessions and the shop's seal.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionSettings.class)
class AccountConfiguration {

    @Bean(destroyMethod = "dispose")
    Scheduler passwordScheduler(SessionSettings settings) {
        return Schedulers.newBoundedElastic(settings.hashThreads(), settings.hashesWaiting(), "passwords");
    }

    @Bean
    Passwords passwords(@Qualifier("passwordScheduler") Scheduler scheduler) {
        return new Passwords(scheduler);
    }

    @Bean
    Accounts accounts(DatabaseClient database, Passwords passwords, InstantSource clock) {
        return new Accounts(new AccountStore(database), passwords, clock);
    }

    @Bean
    Sessions sessions(DatabaseClient database, SessionSettings settings, InstantSource clock) {
        return new Sessions(new SessionStore(database, settings), settings, clock);
    }

    @Bean
    Seals seals(DatabaseClient database, SessionSettings settings) {
        return new Seals(database, settings.seal());
    }

    @Bean
    Job sessionSweep(Sessions sessions) {
        return new Job("storefront.session-sweep", Duration.ofHours(1), sessions::sweep);
    }
}
