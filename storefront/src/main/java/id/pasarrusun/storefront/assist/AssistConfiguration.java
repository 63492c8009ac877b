package id.pasarrusun.storefront.assist;

import id.pasarrusun.catalog.assist.Assisting;
import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.storefront.offering.Editing;
import id.pasarrusun.storefront.offering.ProductDesk;
import id.pasarrusun.storefront.studio.Photographing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the room in which instructors write for makers.
@Configuration(value = "instructorConfiguration", proxyBeanMethods = false)
class AssistConfiguration {

    @Bean
    AssistDesk.Camera assistCamera(Photographing photographing, Drafting drafting) {
        return new AssistDesk.Camera(photographing, drafting);
    }

    @Bean
    AssistDesk assistDesk(Assisting assisting, Editing editing, ProductDesk desk, AssistDesk.Camera camera) {
        return new AssistDesk(assisting, editing, desk, camera);
    }
}
