package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.Enrolling;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.intake.Uploads;
import id.pasarrusun.payments.payout.EarningsBook;
import id.pasarrusun.storefront.income.Incomes;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the studio.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StudioSettings.class)
class StudioConfiguration {

    @Bean
    HomePages.Purse studioPurse(EarningsBook earnings, Incomes incomes) {
        return new HomePages.Purse(earnings, incomes);
    }

    @Bean
    Photographing studioPhotographing(Uploads uploads, InstantSource clock) {
        return new Photographing(uploads, clock);
    }

    @Bean
    Creating.Doors studioDoors(Makers makers, Drafting drafting, Images images, InstantSource clock) {
        return new Creating.Doors(makers, drafting, images, clock);
    }

    @Bean
    Creating studioCreating(Creating.Doors doors, Photographing photographing, StudioSettings settings) {
        return new Creating(doors, photographing, settings);
    }

    @Bean
    Editing studioEditing(Workbench workbench, Drafting drafting, StudioSettings settings) {
        return new Editing(workbench, drafting, settings);
    }

    @Bean
    PhotoDesk studioPhotoDesk(
            ProductDesk desk, Editing editing, Photographing photographing, PhotoDesk.Doors studioPhotoDoors) {
        return new PhotoDesk(desk, editing, photographing, studioPhotoDoors);
    }

    @Bean
    PhotoDesk.Doors studioPhotoDoors(Workbench workbench, Drafting drafting) {
        return new PhotoDesk.Doors(workbench, drafting);
    }

    @Bean
    PortraitDesk studioPortraitDesk(
            Photographing photographing, Makers makers, Enrolling enrolling, Images images, InstantSource clock) {
        return new PortraitDesk(photographing, new PortraitDesk.Doors(makers, enrolling, images, clock));
    }

    @Bean
    ProductDesk studioProductDesk(Workbench workbench, Makers makers, Images images, InstantSource clock) {
        return new ProductDesk(workbench, makers, images, clock);
    }
}
