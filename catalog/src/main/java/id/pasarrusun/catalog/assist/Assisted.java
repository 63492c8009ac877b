package id.pasarrusun.catalog.assist;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.maker.MakerCard;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that an instructor began for a maker.
///
/// @param answer what she said was not right; null when she said nothing
public record Assisted(
        ListingId listing,
        MakerCard maker,
        String name,
        Stage stage,
        Instant begunAt,
        @Nullable String answer) {

    /// Whose turn it is.
    public enum Stage {
        /// The instructor writes.
        WRITING,
        /// It lies before its maker.
        ASKED,
        /// She has sent it; from here on it is hers alone.
        SENT
    }
}
