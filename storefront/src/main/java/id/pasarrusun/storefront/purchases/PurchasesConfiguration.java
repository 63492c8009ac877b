package id.pasarrusun.storefront.purchases;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.payments.charge.Charges;
import id.pasarrusun.payments.charge.Charging;
import id.pasarrusun.payments.charge.WayBack;
import id.pasarrusun.payments.order.Fulfilling;
import id.pasarrusun.payments.order.Purchases;
import id.pasarrusun.storefront.account.Seals;
import id.pasarrusun.storefront.area.Areas;
import id.pasarrusun.storefront.page.Language;
import id.pasarrusun.storefront.page.Words;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires what buyers see of their purchases.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ShopSettings.class)
class PurchasesConfiguration {

    @Bean
    PurchaseLinks purchaseLinks(Seals seals, ShopSettings shop) {
        return new PurchaseLinks(seals, shop);
    }

    @Bean
    WayBack wayBackFromThePaymentPage(PurchaseLinks links) {
        return purchase -> links.token(purchase.id())
                .map(token -> links.address(token, Language.of(purchase.payer().language())));
    }

    @Bean
    BuyerPurchases.Desk buyerDesk(Purchases purchases, Charges charges, Charging charging, Fulfilling fulfilling) {
        return new BuyerPurchases.Desk(purchases, charges, charging, fulfilling);
    }

    @Bean
    BuyerPurchases buyerPurchases(BuyerPurchases.Desk desk, PurchaseLinks links) {
        return new BuyerPurchases(desk, links);
    }

    @Bean
    Arrivals arrivals(InstantSource clock) {
        return new Arrivals(clock);
    }

    @Bean
    PurchaseViews.Goods goodsBought(Makers makers, Listings listings) {
        return new PurchaseViews.Goods(makers, listings);
    }

    @Bean
    PurchaseViews purchaseViews(
            PurchaseViews.Goods goods, Areas areas, PurchaseLinks links, Words words, InstantSource clock) {
        return new PurchaseViews(goods, links, new PaymentViews(words, clock), new OrderViews(areas, words), words);
    }
}
