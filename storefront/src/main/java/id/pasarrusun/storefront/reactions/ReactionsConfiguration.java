package id.pasarrusun.storefront.reactions;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.listing.Versions;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.stock.Stock;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.payments.order.Paying;
import id.pasarrusun.payments.order.PaymentsEvent;
import id.pasarrusun.payments.order.Purchases;
import id.pasarrusun.payments.payout.EarningsBook;
import id.pasarrusun.storefront.account.Accounts;
import id.pasarrusun.storefront.mail.Letters;
import id.pasarrusun.storefront.mail.Postbook;
import id.pasarrusun.storefront.page.Dictionary;
import id.pasarrusun.storefront.purchases.PurchaseLinks;
import id.pasarrusun.storefront.purchases.ShopSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sets the followers on the logs. Letters to buyers, to makers and about listings are followed apart, so
/// that a channel which is down holds up nobody else's.
@Configuration(proxyBeanMethods = false)
class ReactionsConfiguration {

    @Bean
    StockReactions stockReactions(EventLog<PaymentsEvent> log, Purchases purchases, Paying paying, Stock stock) {
        return new StockReactions(log, purchases, paying, stock);
    }

    @Bean
    LetterDesk.Addresses letterAddresses(Accounts accounts, ShopSettings shop) {
        return new LetterDesk.Addresses(accounts, shop);
    }

    @Bean
    LetterDesk letterDesk(Dictionary dictionary, Letters letters, Postbook book, LetterDesk.Addresses addresses) {
        return new LetterDesk(dictionary, letters, book, addresses);
    }

    @Bean
    BuyerLetters buyerLetters(EventLog<PaymentsEvent> log, Purchases purchases, PurchaseLinks links, LetterDesk desk) {
        return new BuyerLetters(log, purchases, links, desk);
    }

    @Bean
    MakerLetters makerLetters(
            EventLog<PaymentsEvent> log, Purchases purchases, EarningsBook earnings, LetterDesk desk) {
        return new MakerLetters(log, purchases, earnings, desk);
    }

    @Bean
    ListingLetters listingLetters(EventLog<CatalogEvent> log, Workbench workbench, Versions versions, LetterDesk desk) {
        return new ListingLetters(log, workbench, versions, desk);
    }
}
