package id.pasarrusun.storefront.offline;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much a phone keeps of the shop.
///
/// @param enabled  false serves a worker that throws away all that was kept and leaves: the way back from a fault
/// @param patience how long a page is waited for before the copy that was kept is shown
/// @param pages    how many pages are kept
/// @param pictures how many pictures are kept
/// @param assets   how many style sheets, scripts and drawings are kept
@ConfigurationProperties("pasar.offline")
record OfflineSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("4s") Duration patience,
        @DefaultValue("40") int pages,
        @DefaultValue("150") int pictures,
        @DefaultValue("40") int assets) {

    OfflineSettings {
        if (patience.isNegative() || patience.isZero() || pages < 1 || pictures < 1 || assets < 1) {
            throw new IllegalArgumentException("What a phone keeps is bounded, and nothing is no bound");
        }
    }
}
