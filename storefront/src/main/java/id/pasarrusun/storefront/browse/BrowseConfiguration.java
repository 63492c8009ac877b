package id.pasarrusun.storefront.browse;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// Wires what its own pages do not find by themselves.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BrowseSettings.class)
class BrowseConfiguration {}
