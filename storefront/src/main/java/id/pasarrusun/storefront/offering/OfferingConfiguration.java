package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.food.Permits;
import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.FoodLaw;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.qc.Lessons;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.storefront.studio.Photographing;
import id.pasarrusun.storefront.studio.StudioSettings;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires what is done with a maker's goods.
@Configuration(proxyBeanMethods = false)
class OfferingConfiguration {

    @Bean
    Creating.Doors offeringDoors(Makers makers, Drafting drafting, Images images, InstantSource clock) {
        return new Creating.Doors(makers, drafting, images, clock);
    }

    @Bean
    Creating offeringCreating(Creating.Doors doors, Photographing photographing, StudioSettings settings) {
        return new Creating(doors, photographing, settings);
    }

    @Bean
    Editing offeringEditing(Workbench workbench, Drafting drafting, StudioSettings settings) {
        return new Editing(workbench, drafting, settings);
    }

    @Bean
    PhotoDesk offeringPhotoDesk(
            ProductDesk desk, Editing editing, Photographing photographing, PhotoDesk.Doors offeringPhotoDoors) {
        return new PhotoDesk(desk, editing, photographing, offeringPhotoDoors);
    }

    @Bean
    PhotoDesk.Doors offeringPhotoDoors(Workbench workbench, Drafting drafting) {
        return new PhotoDesk.Doors(workbench, drafting);
    }

    @Bean
    FoodDesk offeringFoodDesk(FoodLaw law, Permits permits, InstantSource clock) {
        return new FoodDesk(law, permits, clock);
    }

    @Bean
    ProductDesk.Advice offeringAdvice(FoodDesk food, Lessons lessons) {
        return new ProductDesk.Advice(food, lessons);
    }

    @Bean
    ProductDesk offeringProductDesk(
            Workbench workbench, Makers makers, Images images, ProductDesk.Advice advice, InstantSource clock) {
        return new ProductDesk(workbench, makers, images, advice, clock);
    }
}
