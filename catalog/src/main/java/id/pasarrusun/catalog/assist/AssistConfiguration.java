package id.pasarrusun.catalog.assist;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.Versions;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.kernel.log.Job;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.json.JsonMapper;

/// Wires the room in which instructors write for makers.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AssistSettings.class)
class AssistConfiguration {

    @Bean
    AssistStore assistStore(DatabaseClient database, JsonMapper json, Makers makers, InstantSource clock) {
        return new AssistStore(database, json, makers, clock);
    }

    @Bean
    Assisting.Listings assistedListings(Workbench workbench, Drafting drafting, Versions versions) {
        return new Assisting.Listings(workbench, drafting, versions);
    }

    @Bean
    Assisting assisting(
            AssistStore store,
            Assisting.Listings listings,
            AssistSettings settings,
            InstantSource clock,
            TransactionalOperator transaction) {
        return new Assisting(store, listings, settings, clock, transaction);
    }

    @Bean
    Job lapsingOffers(Assisting assisting, AssistSettings settings) {
        return new Job("catalog.assist", settings.every(), assisting::lapse);
    }
}
