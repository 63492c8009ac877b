package id.pasarrusun.storefront.cashdesk;

import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.payments.ledger.Ledger;
import id.pasarrusun.payments.order.Purchases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires what reads the books.
@Configuration(proxyBeanMethods = false)
class CashdeskConfiguration {

    @Bean
    AccountNames accountNames(Makers makers, Purchases purchases) {
        return new AccountNames(makers, purchases);
    }

    @Bean
    AccountSearch accountSearch(Ledger ledger, Makers makers, Purchases purchases) {
        return new AccountSearch(ledger, makers, purchases);
    }
}
