package id.pasarrusun.storefront.about;

import id.pasarrusun.storefront.reach.Findable;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/// Wires what the shop says of itself.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AboutSettings.class)
class AboutConfiguration {

    @Bean
    Texts texts(DatabaseClient database, InstantSource clock) {
        return new Texts(new EditionStore(database), clock);
    }

    @Bean
    Findable termsAndHelp() {
        return () -> Topic.pages().stream().map(Topic::address).toList();
    }
}
