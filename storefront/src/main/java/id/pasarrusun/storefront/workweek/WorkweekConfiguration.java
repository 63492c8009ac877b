package id.pasarrusun.storefront.workweek;

import id.pasarrusun.catalog.capacity.Scheduling;
import id.pasarrusun.catalog.capacity.Workshops;
import id.pasarrusun.catalog.capacity.Workweeks;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.payments.order.MakerOrders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the pages of a maker's work.
@Configuration(proxyBeanMethods = false)
class WorkweekConfiguration {

    @Bean
    WorkweekDesk workweekDesk(Makers makers, Workweeks workweeks, Workshops workshops) {
        return new WorkweekDesk(makers, workweeks, workshops);
    }

    @Bean
    PauseDesk pauseDesk(Workweeks workweeks, Scheduling scheduling, MakerOrders orders) {
        return new PauseDesk(workweeks, scheduling, orders);
    }
}
