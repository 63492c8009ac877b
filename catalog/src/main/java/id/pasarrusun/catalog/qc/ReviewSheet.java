package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Versions.Taken;
import id.pasarrusun.catalog.maker.MakerCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that an officer needs to judge a version.
///
/// @param proposed the version to be judged
/// @param approved the version in the shop window, to be held beside it; null when there is none
/// @param earlier what its maker was told of the version before; null when that came not back
/// @param holder who has taken it from the queue; null when nobody has
/// @param steps what was decided about the listing so far, the newest first
/// @param checklist the codes of the points to be looked at
public record ReviewSheet(
        MakerCard maker,
        StudioListing listing,
        ListingVersion proposed,
        @Nullable ListingVersion approved,
        @Nullable Lesson earlier,
        @Nullable Holder holder,
        List<Taken> steps,
        List<String> checklist) {

    public ReviewSheet {
        steps = List.copyOf(steps);
        checklist = List.copyOf(checklist);
    }
}
