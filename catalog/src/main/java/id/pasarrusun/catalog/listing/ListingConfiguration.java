package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.attribute.CraftAttributes;
import id.pasarrusun.catalog.capacity.Workshops;
import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.food.FoodRules;
import id.pasarrusun.catalog.food.Permits;
import id.pasarrusun.catalog.maker.Certificates;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.stock.Stock;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.media.image.Images;
import java.time.InstantSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.json.JsonMapper;

/// Wires the room of listings.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReviewPolicy.class)
class ListingConfiguration {

    /// Has the attributes of the crafts read while the shop starts, where a mistake in them is seen and reading a file
    /// holds up nobody.
    @Bean
    InitializingBean craftAttributesRead() {
        return () -> CraftAttributes.of(Craft.BATIK);
    }

    @Bean
    ListingRows listingRows(JsonMapper json) {
        return new ListingRows(json);
    }

    @Bean
    ListingStore.Deps listingDeps(
            DatabaseClient database, Stock stock, EventLog<CatalogEvent> log, InstantSource clock) {
        return new ListingStore.Deps(database, stock, log, clock);
    }

    @Bean
    Supplies supplies(Workshops workshops) {
        return new Supplies(workshops);
    }

    @Bean
    Listings listings(
            DatabaseClient database, Makers makers, ListingRows rows, Supplies supplies, InstantSource clock) {
        return new Listings(database, makers, rows, supplies, clock);
    }

    @Bean
    Workbench workbench(DatabaseClient database, ListingRows rows) {
        return new Workbench(database, rows);
    }

    @Bean
    Register register(DatabaseClient database, ListingRows rows, InstantSource clock) {
        return new Register(database, rows, clock);
    }

    @Bean
    Versions versions(
            DatabaseClient database, ListingRows rows, EventLog<CatalogEvent> log, InstantSource clock, FoodLaw food) {
        return new Versions(database, rows, log, clock, food);
    }

    @Bean
    FoodLaw foodLaw(FoodRules rules, Permits permits, InstantSource clock) {
        return new FoodLaw(rules, permits, clock);
    }

    @Bean
    OfferStore offerStore(ListingStore.Deps deps, ListingRows rows) {
        return new OfferStore(deps, rows);
    }

    @Bean
    History history(DatabaseClient database, ListingRows rows, Workbench workbench, OfferStore offers) {
        return new History(database, rows, workbench, offers);
    }

    @Bean
    Drafting.Rules draftingRules(Makers makers, Images images, FoodLaw food, ReviewPolicy policy) {
        return new Drafting.Rules(makers, images, food, policy);
    }

    @Bean
    Drafting.Surroundings draftingSurroundings(
            Drafting.Rules rules, OfferStore offers, InstantSource clock, TransactionalOperator transaction) {
        return new Drafting.Surroundings(rules, offers, clock, transaction);
    }

    @Bean
    Drafting drafting(
            ListingStore.Deps deps,
            ListingRows rows,
            Workbench workbench,
            Versions versions,
            Drafting.Surroundings around) {
        return new Drafting(new ListingStore(deps, rows), workbench, versions, around);
    }

    @Bean
    Importing importing(ListingStore.Deps deps, ListingRows rows, FoodLaw food, TransactionalOperator transaction) {
        return new Importing(deps, rows, food, transaction);
    }

    @Bean
    Revoking.Road revokingRoad(Workbench workbench, Versions versions, EventLog<CatalogEvent> log) {
        return new Revoking.Road(workbench, versions, log);
    }

    @Bean
    Revoking revoking(
            Certificates certificates,
            ListingStore.Deps deps,
            ListingRows rows,
            Revoking.Road road,
            TransactionalOperator transaction) {
        return new Revoking(certificates, new ListingStore(deps, rows), road, deps.clock(), transaction);
    }
}
