package id.pasarrusun.storefront.demo;

import id.pasarrusun.catalog.batch.Batching;
import id.pasarrusun.catalog.capacity.Scheduling;
import id.pasarrusun.catalog.food.Permitting;
import id.pasarrusun.catalog.listing.Importing;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.Enrolling;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.kernel.log.Job;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.intake.Uploads;
import id.pasarrusun.payments.payout.Payees;
import id.pasarrusun.storefront.account.Accounts;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Fills the shop with its demo world, if it is told to.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemoSettings.class)
class DemoConfiguration {

    private static final int WAITING_MAX = 100;
    private static final Duration EVERY = Duration.ofSeconds(2);

    @Bean(destroyMethod = "dispose")
    Scheduler demoScheduler() {
        return Schedulers.newBoundedElastic(1, WAITING_MAX, "demo");
    }

    @Bean
    Backroom demoBackroom(@Qualifier("demoScheduler") Scheduler scheduler) {
        return new Backroom(scheduler);
    }

    @Bean
    DemoPeople demoPeople(Enrolling enrolling, Payees payees, Accounts accounts, Scheduling scheduling) {
        return new DemoPeople(enrolling, payees, accounts, scheduling);
    }

    @Bean
    DemoPapers demoPapers(Permitting permitting, Batching batching, Workbench workbench, InstantSource clock) {
        return new DemoPapers(permitting, batching, workbench, clock);
    }

    @Bean
    DemoLoading demoLoading(
            DemoPeople people, DemoPapers papers, Importing importing, DemoSettings settings, Backroom backroom) {
        return new DemoLoading(people, papers, importing, settings, backroom);
    }

    @Bean
    DemoPictures.Gallery demoGallery(
            Listings listings, Makers makers, Enrolling enrolling, Uploads uploads, Images images) {
        return new DemoPictures.Gallery(listings, makers, enrolling, uploads, images);
    }

    @Bean
    DemoPictures demoPictures(
            DemoLoading loading, DemoPictures.Gallery gallery, DemoSettings settings, Backroom backroom) {
        return new DemoPictures(loading, gallery, settings, backroom);
    }

    @Bean
    DemoHealth demoHealthIndicator(DemoLoading loading) {
        return new DemoHealth(loading);
    }

    @Bean
    Job demoShelves(DemoLoading loading) {
        return new Job("storefront.demo-shelves", EVERY, loading::load);
    }

    @Bean
    Job demoWalls(DemoPictures pictures) {
        return new Job("storefront.demo-pictures", EVERY, pictures::draw);
    }
}
