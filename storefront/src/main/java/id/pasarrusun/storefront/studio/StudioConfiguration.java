package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.maker.Enrolling;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.intake.Uploads;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires what all rooms of the studio share.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StudioSettings.class)
class StudioConfiguration {

    @Bean
    Photographing studioPhotographing(Uploads uploads, InstantSource clock) {
        return new Photographing(uploads, clock);
    }

    @Bean
    PortraitDesk studioPortraitDesk(
            Photographing photographing, Makers makers, Enrolling enrolling, Images images, InstantSource clock) {
        return new PortraitDesk(photographing, new PortraitDesk.Doors(makers, enrolling, images, clock));
    }
}
