package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.qc.Queue;
import id.pasarrusun.catalog.qc.ServiceTarget;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the desk of quality control to what waits in the catalogue.
@Configuration(proxyBeanMethods = false)
class InspectionConfiguration {

    @Bean
    Ages inspectionAges(Queue queue, ServiceTarget target, InstantSource clock) {
        return new Ages(queue, target, clock);
    }

    @Bean
    Looks inspectionLooks(ServiceTarget target, InstantSource clock) {
        return new Looks(target, clock);
    }
}
