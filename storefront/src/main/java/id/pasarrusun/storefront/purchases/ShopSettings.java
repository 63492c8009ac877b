package id.pasarrusun.storefront.purchases;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the shop is reached from outside; links in letters and the way back from the payment page begin with it.
@ConfigurationProperties("pasar.shop")
public record ShopSettings(
        @DefaultValue("http://localhost:8080") URI url) {

    public ShopSettings {
        if (url.getHost() == null || !url.getScheme().startsWith("http")) {
            throw new IllegalArgumentException("pasar.shop.url looks like https://pasarrusun.id, not " + url);
        }
    }

    /// Without a slash at its end; other than the address by which a visitor came, which anybody may choose.
    public String origin() {
        return url.toString().replaceFirst("/+$", "");
    }

    public URI at(String path) {
        return URI.create(origin() + path);
    }
}
