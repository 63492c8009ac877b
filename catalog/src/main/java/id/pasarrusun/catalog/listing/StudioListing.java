package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.maker.MakerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A listing as its maker and the officers see it.
///
/// @param latest the version that is being worked on, or the approved one when none is
/// @param approved the number of the version in the shop window; null before the first
/// @param revision how often its content was written; whoever writes over it names the one that was seen
public record StudioListing(
        ListingId id,
        String slug,
        MakerId maker,
        List<Variant> variants,
        ListingVersion latest,
        @Nullable Integer approved,
        int revision) {

    public StudioListing {
        variants = List.copyOf(variants);
    }
}
