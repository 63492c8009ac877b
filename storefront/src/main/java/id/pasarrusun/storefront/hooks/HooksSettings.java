package id.pasarrusun.storefront.hooks;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How much is listened to.
///
/// @param bodyMax of one notification; a real one has about 1 KB
@ConfigurationProperties("pasar.hooks")
record HooksSettings(@DefaultValue("64KB") DataSize bodyMax) {

    HooksSettings {
        if (bodyMax.toBytes() < 1 || bodyMax.toBytes() > DataSize.ofMegabytes(1).toBytes()) {
            throw new IllegalArgumentException("pasar.hooks.body-max is something, and at most 1 MB");
        }
    }
}
