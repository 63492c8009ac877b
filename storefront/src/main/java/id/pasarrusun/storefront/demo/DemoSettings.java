package id.pasarrusun.storefront.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether the shop is filled with its demo world, and how far.
///
/// @param products how many listings there are to be; never fewer than those written by hand
/// @param pictures whether their pictures are drawn
@ConfigurationProperties("pasar.demo")
record DemoSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("0") long products,
        @DefaultValue("true") boolean pictures) {

    private static final long PRODUCTS_MAX = 1_000_000;

    DemoSettings {
        if (products < 0 || products > PRODUCTS_MAX) {
            throw new IllegalArgumentException("The demo shop holds 0 to " + PRODUCTS_MAX + " products");
        }
    }
}
