package id.pasarrusun.catalog.batch;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.maker.MakerId;
import java.time.LocalDate;

/// A batch as its maker writes it down.
///
/// @param id chosen by the sender, so that a form sent twice makes one batch
/// @param grinder the number of the grinder's slip; empty when she ground herself
public record NewBatch(
        BatchId id, MakerId maker, ListingId listing, LocalDate madeOn, int pieces, String grinder, String note) {

    public static final int PIECES_MAX = 10_000;
    public static final int TEXT_MAX = 120;

    public NewBatch {
        if (pieces < 1 || pieces > PIECES_MAX) {
            throw new IllegalArgumentException("A batch has 1 to " + PIECES_MAX + " pieces, not " + pieces);
        }
        if (grinder.length() > TEXT_MAX || note.length() > TEXT_MAX) {
            throw new IllegalArgumentException("What is said of a batch is longer than it may be");
        }
    }
}
