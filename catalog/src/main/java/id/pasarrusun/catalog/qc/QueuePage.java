package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.listing.ListingId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of the queue, those that wait longest first.
///
/// @param next behind which the next page begins; nothing on the last
public record QueuePage(List<QueueItem> items, @Nullable Place next) {

    public QueuePage {
        items = List.copyOf(items);
    }

    /// A place in the queue, behind the version that stands there.
    public record Place(Instant since, ListingId listing) {}
}
