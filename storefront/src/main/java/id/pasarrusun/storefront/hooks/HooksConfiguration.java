package id.pasarrusun.storefront.hooks;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// Reads the limits of the webhooks.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HooksSettings.class)
class HooksConfiguration {}
