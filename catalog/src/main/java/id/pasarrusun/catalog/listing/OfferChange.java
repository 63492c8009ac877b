package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.kernel.money.Rupiah;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A price or a number of pieces that was written over another, for ever.
///
/// @param variant its name
/// @param price null when it was the pieces
/// @param pieces null when it was the price
/// @param officer who wrote it for the maker; null when she did herself
public record OfferChange(
        String variant,
        @Nullable Price price,
        @Nullable Pieces pieces,
        @Nullable Officer officer,
        Instant at) {

    public record Price(Rupiah before, Rupiah after) {}

    public record Pieces(int before, int after) {}
}
