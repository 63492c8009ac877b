package id.pasarrusun.storefront.income;

import id.pasarrusun.payments.payout.EarningsBook;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/// Opens the book in which makers see their months.
@Configuration(proxyBeanMethods = false)
class IncomeConfiguration {

    @Bean
    Incomes incomes(EarningsBook earnings, DatabaseClient database, InstantSource clock) {
        return new Incomes(earnings, new GoalStore(database), clock);
    }
}
