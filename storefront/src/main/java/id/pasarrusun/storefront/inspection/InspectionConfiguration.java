package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.qc.Queue;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the desk of quality control to what waits in the catalogue.
@Configuration(proxyBeanMethods = false)
class InspectionConfiguration {

    @Bean
    Ages ages(Queue queue, InstantSource clock) {
        return new Ages(queue, clock);
    }
}
