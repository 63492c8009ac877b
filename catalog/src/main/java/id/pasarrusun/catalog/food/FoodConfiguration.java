package id.pasarrusun.catalog.food;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.kernel.log.EventLog;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.json.JsonMapper;

/// Wires the room of food.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FoodSettings.class)
class FoodConfiguration {

    @Bean
    FoodRules foodRules(FoodSettings settings) {
        return new FoodRules(settings.halalDutyFrom());
    }

    @Bean
    PermitStore permitStore(DatabaseClient database, JsonMapper json) {
        return new PermitStore(database, json);
    }

    @Bean
    Permits permits(PermitStore store) {
        return new Permits(store);
    }

    @Bean
    Permitting.Surroundings permittingSurroundings(
            EventLog<CatalogEvent> log, FoodSettings settings, InstantSource clock, TransactionalOperator transaction) {
        return new Permitting.Surroundings(log, settings, clock, transaction);
    }

    @Bean
    Permitting permitting(PermitStore store, Permitting.Surroundings surroundings) {
        return new Permitting(store, surroundings);
    }
}
