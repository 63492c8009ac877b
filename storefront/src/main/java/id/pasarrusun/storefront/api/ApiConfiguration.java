package id.pasarrusun.storefront.api;

import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.storefront.checkout.Checkout;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.purchases.BuyerPurchases;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires what the calls of the API have in common.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class ApiConfiguration {

    @Bean
    JsonBodies jsonBodies(Words words, ApiSettings settings) {
        return new JsonBodies(words, settings);
    }

    @Bean
    Till till(Checkout checkout, BuyerPurchases purchases, Makers makers, JsonBodies bodies) {
        return new Till(checkout, purchases, makers, bodies);
    }
}
