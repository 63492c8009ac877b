package id.pasarrusun.storefront.table;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Wires the reading of tables.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TableSettings.class)
class TableConfiguration {

    @Bean(destroyMethod = "dispose")
    Scheduler tableScheduler(TableSettings settings) {
        return Schedulers.newBoundedElastic(settings.threads(), settings.waiting(), "tables");
    }

    @Bean
    Tables tables(@Qualifier("tableScheduler") Scheduler scheduler, TableSettings settings) {
        return new Tables(new TableReader(settings), scheduler);
    }
}
