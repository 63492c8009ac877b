package id.pasarrusun.storefront.reach;

import id.pasarrusun.storefront.delivery.Deliveries;
import id.pasarrusun.storefront.page.Assets;
import id.pasarrusun.storefront.purchases.ShopSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the address that others are given, and what they are told of delivery.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReachSettings.class)
class ReachConfiguration {

    @Bean
    Site site(ShopSettings shop, Assets assets, Deliveries deliveries, ReachSettings settings) {
        Terms terms = new Terms(deliveries.courierMost(), settings.returnDays());
        return new Site(shop.origin(), assets.url("ikon-512.png"), terms);
    }
}
