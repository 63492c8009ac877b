package id.pasarrusun.storefront.reach;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much search engines and shopping channels are told.
///
/// @param returnDays within so many working days what is not as described may be given back (PP 80/2019, article 69)
@ConfigurationProperties("pasar.reach")
record ReachSettings(@DefaultValue("2") int returnDays) {

    private static final int RETURN_DAYS_BY_LAW = 2;

    ReachSettings {
        if (returnDays < RETURN_DAYS_BY_LAW) {
            throw new IllegalArgumentException("pasar.reach.return-days: the law gives buyers two, not " + returnDays);
        }
    }
}
