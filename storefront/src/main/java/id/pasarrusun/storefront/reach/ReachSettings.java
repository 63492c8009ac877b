package id.pasarrusun.storefront.reach;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much search engines and shopping channels are told.
///
/// @param sitemapAddresses at most so many addresses in one part of the sitemap; a part may hold 50,000 and 50 MB, and
///                         40,000 addresses with their alternates stay below both; makers share one part with all
/// places
/// @param feedListings     so many goods at most, the newest, in a shopping channel's feed
/// @param feedsAtOnce      so many feeds are written at once; who asks for one more is told to come back
/// @param feedWithin       a feed that is not taken within this time is broken off, so that its place is free again
/// @param returnDays       within so many working days what is not as described may be given back (PP 80/2019, art. 69)
@ConfigurationProperties("pasar.reach")
record ReachSettings(
        @DefaultValue("40000") int sitemapAddresses,
        @DefaultValue("100000") int feedListings,
        @DefaultValue("4") int feedsAtOnce,
        @DefaultValue("10m") Duration feedWithin,
        @DefaultValue("2") int returnDays) {

    private static final int ONE_PART = 50_000;
    private static final int RETURN_DAYS_BY_LAW = 2;

    ReachSettings {
        if (sitemapAddresses < 2 || sitemapAddresses > ONE_PART) {
            throw new IllegalArgumentException("A part of the sitemap holds 2 to " + ONE_PART + " addresses");
        }
        if (feedListings < 1 || feedsAtOnce < 1 || !feedWithin.isPositive()) {
            throw new IllegalArgumentException("pasar.reach: a feed holds something, and is given place and time");
        }
        if (returnDays < RETURN_DAYS_BY_LAW) {
            throw new IllegalArgumentException("pasar.reach.return-days: the law gives buyers two, not " + returnDays);
        }
    }
}
