package id.pasarrusun.storefront.reactions;

import id.pasarrusun.catalog.batch.Batches;
import id.pasarrusun.catalog.capacity.Reserving;
import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.food.Permits;
import id.pasarrusun.catalog.listing.Versions;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.Admitting;
import id.pasarrusun.catalog.maker.Certificates;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.Job;
import id.pasarrusun.payments.order.Paying;
import id.pasarrusun.payments.order.PaymentsEvent;
import id.pasarrusun.payments.order.Purchases;
import id.pasarrusun.payments.payout.EarningsBook;
import id.pasarrusun.storefront.account.Accounts;
import id.pasarrusun.storefront.batches.Buyers;
import id.pasarrusun.storefront.joining.Joining;
import id.pasarrusun.storefront.mail.Letters;
import id.pasarrusun.storefront.mail.Postbook;
import id.pasarrusun.storefront.page.Dictionary;
import id.pasarrusun.storefront.purchases.PurchaseLinks;
import id.pasarrusun.storefront.purchases.ShopSettings;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.reactive.TransactionalOperator;

/// Sets the followers on the logs. Letters to buyers, to makers and about listings are followed apart, so
/// that a channel which is down holds up nobody else's.
@Configuration(proxyBeanMethods = false)
class ReactionsConfiguration {

    @Bean
    StockReactions stockReactions(
            EventLog<PaymentsEvent> log, Purchases purchases, Paying paying, Reserving reserving) {
        return new StockReactions(log, purchases, paying, reserving);
    }

    @Bean
    Job forgottenHolds(Reserving reserving, Paying paying, InstantSource clock, TransactionalOperator transaction) {
        ForgottenHolds forgotten = new ForgottenHolds(reserving, paying, clock, transaction);
        return new Job("storefront.forgotten-holds", Duration.ofHours(1), forgotten::sweep);
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

    @Bean
    RecallLetters recallLetters(EventLog<CatalogEvent> log, Batches batches, Buyers buyers, LetterDesk desk) {
        return new RecallLetters(log, batches, buyers, desk);
    }

    @Bean
    FoodLetters foodLetters(EventLog<CatalogEvent> log, Permits permits, LetterDesk desk) {
        return new FoodLetters(log, permits, desk);
    }

    @Bean
    RoadLetters roadLetters(
            EventLog<CatalogEvent> log,
            Admitting admitting,
            Certificates certificates,
            Joining joining,
            LetterDesk desk) {
        return new RoadLetters(log, new RoadLetters.Doors(admitting, certificates, joining), desk);
    }
}
