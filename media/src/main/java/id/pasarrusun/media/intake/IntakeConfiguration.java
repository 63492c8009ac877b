package id.pasarrusun.media.intake;

import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.store.ObjectStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.reactive.TransactionalOperator;

/// Wires the way in.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeSettings.class)
class IntakeConfiguration {

    @Bean
    Vault vault(ObjectStore store, IntakeSettings settings) {
        return new Vault(store, settings);
    }

    @Bean
    Uploads uploads(Images images, ObjectStore store, TransactionalOperator transaction, IntakeSettings settings) {
        return new Uploads(images, store, transaction, settings);
    }
}
