package id.pasarrusun.storefront.studio;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much the studio takes and shows.
///
/// @param priceMax the highest price of one piece, in rupiah: a slip of the thumb is caught
/// @param listingsShown at most so many of a maker's listings, the newest
/// @param ordersShown at most so many orders on one page
@ConfigurationProperties("pasar.studio")
record StudioSettings(
        @DefaultValue("100000000") long priceMax,
        @DefaultValue("200") int listingsShown,
        @DefaultValue("100") int ordersShown) {}
