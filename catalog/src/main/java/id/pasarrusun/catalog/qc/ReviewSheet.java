package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.listing.Versions.Taken;
import id.pasarrusun.catalog.maker.MakerCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that an officer needs to judge a version.
///
/// @param proposed the version to be judged
/// @param approved the version in the shop window, to be held beside it; null when there is none
/// @param earlier the remarks on the version before
/// @param steps what was decided about the listing so far, the newest first
public record ReviewSheet(
        MakerCard maker,
        StudioListing listing,
        ListingVersion proposed,
        @Nullable ListingVersion approved,
        List<Remark> earlier,
        List<Taken> steps) {

    public ReviewSheet {
        earlier = List.copyOf(earlier);
        steps = List.copyOf(steps);
    }

    public List<String> checklist() {
        return Checklist.of(proposed.content().craft());
    }
}
