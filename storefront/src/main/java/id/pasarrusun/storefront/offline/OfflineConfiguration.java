package id.pasarrusun.storefront.offline;

import id.pasarrusun.storefront.page.Assets;
import id.pasarrusun.storefront.page.Dictionary;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/// Wires the worker that lives in visitors' browsers.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OfflineSettings.class)
class OfflineConfiguration {

    @Bean
    Worker worker(Assets assets, Dictionary dictionary, OfflineSettings settings, JsonMapper json) {
        return Worker.of(assets, dictionary, settings, json);
    }
}
