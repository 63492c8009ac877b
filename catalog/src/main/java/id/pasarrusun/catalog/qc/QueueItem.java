package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.maker.MakerCard;
import java.time.Instant;

/// A version that waits for an officer.
///
/// @param since when its maker sent it
public record QueueItem(ListingVersion version, MakerCard maker, Instant since) {}
