package id.pasarrusun.storefront.reach;

import id.pasarrusun.storefront.purchases.ShopSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the address that others are given.
@Configuration(proxyBeanMethods = false)
class ReachConfiguration {

    @Bean
    Site site(ShopSettings shop) {
        return new Site(shop.origin());
    }
}
