package id.pasarrusun.catalog.food;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the room of food.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FoodSettings.class)
class FoodConfiguration {

    @Bean
    FoodRules foodRules(FoodSettings settings) {
        return new FoodRules(settings.halalDutyFrom());
    }
}
