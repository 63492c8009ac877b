package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.maker.Craft;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version that waits for an officer, as a line of the queue.
///
/// @param face its first photo
/// @param since when its maker sent it
/// @param holder who looks at it just now
public record QueueItem(
        ListingId listing,
        int version,
        String name,
        Craft craft,
        @Nullable Photo face,
        Origin origin,
        Instant since,
        @Nullable Holder holder) {

    /// Where it comes from.
    public record Origin(String maker, String tower) {}
}
