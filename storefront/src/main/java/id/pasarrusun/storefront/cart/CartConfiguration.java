package id.pasarrusun.storefront.cart;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.kernel.log.Job;
import id.pasarrusun.storefront.page.CartCount;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// Wires the carts.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CartSettings.class)
class CartConfiguration {

    @Bean
    Carts carts(DatabaseClient database, Listings listings, CartSettings settings, InstantSource clock) {
        return new Carts(new CartStore(database, settings), listings, new Pricing(), settings, clock);
    }

    @Bean
    CartCookie cartCookie(CartSettings settings) {
        return new CartCookie(settings);
    }

    @Bean
    CartNotices cartNotices(Listings listings, CartSettings settings) {
        return new CartNotices(listings, settings);
    }

    @Bean
    CartViews cartViews(CartSettings settings) {
        return new CartViews(settings);
    }

    @Bean
    CartCount cartCount(Carts carts, CartCookie cookie) {
        return exchange -> Mono.justOrEmpty(cookie.read(exchange)).flatMap(carts::pieces);
    }

    @Bean
    Job cartSweep(Carts carts) {
        return new Job("storefront.cart-sweep", Duration.ofHours(1), carts::sweep);
    }
}
