package id.pasarrusun.storefront.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How much the API takes in.
///
/// @param bodyMax of one request
@ConfigurationProperties("pasar.api")
record ApiSettings(@DefaultValue("64KB") DataSize bodyMax) {

    ApiSettings {
        if (bodyMax.toBytes() < 1_024 || bodyMax.toBytes() > 1_048_576) {
            throw new IllegalArgumentException("pasar.api.body-max lies between 1 KB and 1 MB");
        }
    }
}
