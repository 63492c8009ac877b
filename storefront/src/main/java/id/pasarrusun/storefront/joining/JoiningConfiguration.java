package id.pasarrusun.storefront.joining;

import id.pasarrusun.catalog.listing.Tally;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.Admitting;
import id.pasarrusun.catalog.maker.Certificates;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.payments.order.PayeeId;
import id.pasarrusun.payments.payout.Payees;
import id.pasarrusun.storefront.about.Texts;
import id.pasarrusun.storefront.account.Accounts;
import id.pasarrusun.storefront.mail.Letters;
import id.pasarrusun.storefront.page.Dictionary;
import id.pasarrusun.storefront.purchases.ShopSettings;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/// Wires the way in for makers.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JoiningSettings.class)
class JoiningConfiguration {

    @Bean
    NewcomerStore newcomerStore(DatabaseClient database) {
        return new NewcomerStore(database);
    }

    @Bean
    Joining.Doors joiningDoors(
            Admitting admitting,
            Makers makers,
            Certificates certificates,
            Accounts accounts,
            TransactionalOperator transaction) {
        return new Joining.Doors(admitting, makers, certificates, accounts, transaction);
    }

    @Bean
    Joining.Post joiningPost(Letters letters, Dictionary dictionary, ShopSettings shop) {
        return new Joining.Post(letters, dictionary, shop);
    }

    @Bean
    Joining joining(
            NewcomerStore store,
            Joining.Doors doors,
            Joining.Post post,
            JoiningSettings settings,
            InstantSource clock) {
        return new Joining(store, doors, post, settings, clock);
    }

    @Bean
    Agreements agreements(DatabaseClient database, Texts texts, InstantSource clock) {
        return new Agreements(database, texts, clock);
    }

    @Bean
    Onboarding onboarding(
            Makers makers, Payees payees, Agreements agreements, Workbench workbench, JoiningSettings settings) {
        List<Item> all = List.of(
                new Item(
                        "certificate",
                        "",
                        maker -> makers.get(maker)
                                .map(profile -> !profile.trainings().isEmpty())),
                new Item("terms", TermsPages.PAGE, agreements::holds),
                new Item(
                        "story",
                        StoryPages.PAGE,
                        maker ->
                                makers.get(maker).map(profile -> profile.story().length() >= settings.storyMin())),
                new Item(
                        "portrait",
                        "/sanggar/potret",
                        maker -> makers.get(maker).map(profile -> profile.portrait() != null)),
                new Item(
                        "payout",
                        AccountPages.PAGE,
                        maker -> payees.find(new PayeeId(maker.value())).hasElement()),
                new Item(
                        "listing",
                        "/sanggar/produk/baru",
                        maker -> workbench.tally(maker).map(JoiningConfiguration::isShown)));
        return new Onboarding(all, settings.items());
    }

    /// Whether an officer has seen something of hers, or will.
    private static boolean isShown(Tally tally) {
        return tally.inReview() + tally.returned() + tally.approved() > 0;
    }
}
