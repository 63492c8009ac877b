package id.pasarrusun.storefront.overview;

import id.pasarrusun.payments.payout.EarningsBook;
import id.pasarrusun.storefront.income.Incomes;
import id.pasarrusun.storefront.joining.Agreements;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the first page of the studio.
@Configuration(proxyBeanMethods = false)
class OverviewConfiguration {

    @Bean
    HomePages.Purse studioPurse(EarningsBook earnings, Incomes incomes, Agreements agreements) {
        return new HomePages.Purse(earnings, incomes, agreements);
    }
}
