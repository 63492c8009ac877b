package id.pasarrusun.storefront.desk;

import id.pasarrusun.catalog.qc.Queue;
import id.pasarrusun.payments.charge.Charges;
import id.pasarrusun.payments.ledger.Ledger;
import id.pasarrusun.payments.order.OpenOrders;
import id.pasarrusun.payments.order.Purchases;
import id.pasarrusun.payments.payout.Claims;
import id.pasarrusun.payments.payout.Doubts;
import id.pasarrusun.payments.payout.PayoutRuns;
import id.pasarrusun.storefront.joining.Joining;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the desk to what waits in the other modules.
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    Tasks.Payouts deskPayouts(Claims claims, PayoutRuns runs, Doubts doubts) {
        return new Tasks.Payouts(claims, runs, doubts);
    }

    @Bean
    Tasks.Money deskMoney(Purchases purchases, OpenOrders open, Charges charges, Tasks.Payouts payouts, Ledger ledger) {
        return new Tasks.Money(purchases, open, charges, payouts, ledger);
    }

    @Bean
    Tasks deskTasks(Queue queue, Tasks.Money money, Joining joining, InstantSource clock) {
        return new Tasks(queue, money, joining, clock);
    }
}
