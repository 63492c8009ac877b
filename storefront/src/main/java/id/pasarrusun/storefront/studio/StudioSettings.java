package id.pasarrusun.storefront.studio;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much the studio takes and shows.
///
/// @param priceMax the highest price of one piece, in rupiah: a slip of the thumb is caught
/// @param listingsShown at most so many listings on one page
/// @param ordersShown at most so many orders on one page
/// @param photoPatience so long a listing that is sent waits for photos that are still being prepared
@ConfigurationProperties("pasar.studio")
public record StudioSettings(
        @DefaultValue("100000000") long priceMax,
        @DefaultValue("50") int listingsShown,
        @DefaultValue("100") int ordersShown,
        @DefaultValue("8s") Duration photoPatience) {

    private static final int ON_A_PAGE = 200;
    private static final Duration PATIENCE_MAX = Duration.ofSeconds(20);

    public StudioSettings {
        if (photoPatience.isNegative() || photoPatience.compareTo(PATIENCE_MAX) > 0) {
            throw new IllegalArgumentException("Nobody waits for a photo longer than " + PATIENCE_MAX);
        }
        if (Math.min(listingsShown, ordersShown) < 1 || Math.max(listingsShown, ordersShown) > ON_A_PAGE) {
            throw new IllegalArgumentException("A page of the studio shows 1 to " + ON_A_PAGE + " things");
        }
    }
}
