package id.pasarrusun.storefront.browse;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much search engines are told.
///
/// @param sitemapAddresses at most so many addresses in the sitemap, of goods the newest; one file may hold 50,000
@ConfigurationProperties("pasar.browse")
record BrowseSettings(@DefaultValue("50000") int sitemapAddresses) {

    private static final int ONE_FILE = 50_000;

    BrowseSettings {
        if (sitemapAddresses < 1 || sitemapAddresses > ONE_FILE) {
            throw new IllegalArgumentException("A sitemap holds 1 to " + ONE_FILE + " addresses");
        }
    }
}
