package id.pasarrusun.storefront.sheet;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What is believed of a row.
///
/// @param priceMax the highest price of one piece, in rupiah: a zero too many is caught
@ConfigurationProperties("pasar.sheet")
record SheetSettings(@DefaultValue("100000000") long priceMax) {

    SheetSettings {
        if (priceMax < 1) {
            throw new IllegalArgumentException("Nothing is offered for nothing");
        }
    }
}
