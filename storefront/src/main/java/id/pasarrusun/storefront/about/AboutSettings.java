package id.pasarrusun.storefront.about;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long a text may be, in characters, and how many of its editions are offered again.
@ConfigurationProperties("pasar.about")
public record AboutSettings(
        @DefaultValue("80") int title,
        @DefaultValue("20000") int body,
        @DefaultValue("10") int editions) {

    public AboutSettings {
        if (title < 1 || body < 1 || editions < 1) {
            throw new IllegalArgumentException("pasar.about: title, body and editions must be at least 1");
        }
    }
}
