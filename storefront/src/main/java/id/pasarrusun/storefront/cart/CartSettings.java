package id.pasarrusun.storefront.cart;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What fits into a cart and how long it is kept.
///
/// @param lines different things in one cart
/// @param quantity pieces of one thing
/// @param kept since its last change
@ConfigurationProperties("pasar.cart")
record CartSettings(
        @DefaultValue("50") int lines,
        @DefaultValue("99") int quantity,
        @DefaultValue("30d") Duration kept) {

    CartSettings {
        if (lines < 1 || quantity < 1 || !kept.isPositive()) {
            throw new IllegalArgumentException("pasar.cart: a cart holds something and is kept for some time");
        }
    }
}
