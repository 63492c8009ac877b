package id.pasarrusun.storefront.checkout;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long goods wait for their money.
///
/// @param payWithin an unpaid purchase expires after this, and its goods are free again
/// @param forgottenAfter so long after that somebody looks whether it was so
@ConfigurationProperties("pasar.checkout")
record CheckoutSettings(
        @DefaultValue("3h") Duration payWithin,
        @DefaultValue("24h") Duration forgottenAfter) {

    CheckoutSettings {
        if (payWithin.compareTo(Duration.ofMinutes(15)) < 0) {
            throw new IllegalArgumentException("pasar.checkout.pay-within: nobody pays in less than 15 minutes");
        }
    }
}
