package id.pasarrusun.kernel.log;

import io.r2dbc.spi.ConnectionFactory;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/// Wires the followers of all logs and the ticker of all jobs.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogSettings.class)
class LogConfiguration {

    @Bean
    LogSignals logSignals(ConnectionFactory connections) {
        return new LogSignals(connections);
    }

    @Bean
    Followers followers(ObjectProvider<LogReader<?>> readers, LogSignals signals, Followers.Deps deps) {
        return new Followers(readers.orderedStream().toList(), signals, deps);
    }

    @Bean
    Followers.Deps followerDeps(
            DatabaseClient database, TransactionalOperator transaction, InstantSource clock, LogSettings settings) {
        return new Followers.Deps(database, transaction, clock, settings);
    }

    @Bean
    Ticker ticker(ObjectProvider<Job> jobs, LogSettings settings) {
        return new Ticker(jobs.orderedStream().toList(), settings.jobMax());
    }
}
