package id.pasarrusun.catalog.listing;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which parts of something on sale its maker may change without an officer. What costs money is no part of a version,
/// so prices and stock are not asked for here.
///
/// @param atOnce the parts that need nobody; a change of any other goes the whole road
@ConfigurationProperties("pasar.review")
public record ReviewPolicy(
        @DefaultValue({"promised-days", "english", "photo-words"})
        Set<ContentPart> atOnce) {

    public ReviewPolicy {
        atOnce = Set.copyOf(atOnce);
        if (atOnce.contains(ContentPart.CRAFT) || atOnce.contains(ContentPart.PHOTOS)) {
            throw new IllegalArgumentException("pasar.review.at-once lets no craft and no photo pass unseen");
        }
    }

    /// Whether what is on sale may say the other from now on.
    public boolean letsThrough(ListingContent onSale, ListingContent next) {
        return atOnce.containsAll(ContentPart.changed(onSale, next));
    }
}
