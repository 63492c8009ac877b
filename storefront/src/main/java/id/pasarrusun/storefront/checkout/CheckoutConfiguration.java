package id.pasarrusun.storefront.checkout;

import id.pasarrusun.catalog.capacity.Reserving;
import id.pasarrusun.payments.order.Ordering;
import id.pasarrusun.storefront.area.Area;
import id.pasarrusun.storefront.area.Areas;
import id.pasarrusun.storefront.cart.Carts;
import id.pasarrusun.storefront.delivery.Deliveries;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.purchases.BuyerPurchases;
import id.pasarrusun.storefront.purchases.PurchaseLinks;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.reactive.TransactionalOperator;

/// Wires the till.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CheckoutSettings.class)
class CheckoutConfiguration {

    @Bean
    Checkout.Checks checkoutChecks(Deliveries deliveries, Areas areas, Words words) {
        return new Checkout.Checks(new OrderCheck(new DeliveryCheck(deliveries, areas)), new ChangeCheck(), words);
    }

    @Bean
    Booking checkoutBooking(
            Carts carts,
            Reserving reserving,
            Ordering ordering,
            CheckoutSettings settings,
            TransactionalOperator transaction) {
        return new Booking(carts, reserving, ordering, settings, transaction);
    }

    @Bean
    Checkout.Buying checkoutBuying(BuyerPurchases purchases, PurchaseLinks links, CheckoutSettings settings) {
        return new Checkout.Buying(purchases, links, settings);
    }

    @Bean
    Checkout checkout(
            Carts carts, Checkout.Checks checks, Booking booking, Checkout.Buying buying, InstantSource clock) {
        return new Checkout(carts, checks, booking, buying, clock);
    }

    @Bean
    CheckoutViews checkoutViews(Deliveries deliveries, Areas areas, CheckoutSettings settings, Words words) {
        return new CheckoutViews(
                deliveries, areas.all().stream().map(Area::label).toList(), settings, words);
    }
}
