package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.listing.VersionState.Officer;
import java.time.Instant;

/// An officer who has taken a version from the queue.
///
/// @param since when she took it
public record Holder(Officer officer, Instant since) {}
