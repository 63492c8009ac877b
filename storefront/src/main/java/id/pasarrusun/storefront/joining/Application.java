package id.pasarrusun.storefront.joining;

import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.storefront.mail.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// What somebody says of herself who asks to sell here.
///
/// @param tower slug of hers
/// @param craft that she learnt; null when none yet
/// @param batch of her training in her own words, or empty
public record Application(
        PhoneNumber phone,
        String name,
        String tower,
        @Nullable Craft craft,
        String batch) {

    static final int BATCH_MAX = 40;
}
