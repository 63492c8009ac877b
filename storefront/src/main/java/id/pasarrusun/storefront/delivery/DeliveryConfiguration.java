package id.pasarrusun.storefront.delivery;

import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the ways of delivery.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CourierSettings.class)
class DeliveryConfiguration {

    @Bean
    Deliveries deliveries(Makers makers, CourierSettings settings) {
        return new Deliveries(slug -> makers.getBySlug(slug).map(MakerProfile::card), settings);
    }
}
