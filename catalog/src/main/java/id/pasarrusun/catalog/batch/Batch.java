package id.pasarrusun.catalog.batch;

import id.pasarrusun.catalog.listing.VersionState.Officer;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was made of one thing on one day.
///
/// @param name of the thing
/// @param code as it stands on the label, such as `BKS-261124-A`
/// @param useBy the last day on which it is eaten
/// @param used pieces that went out so far
/// @param recall why it was called back; null while it was not
public record Batch(
        NewBatch made,
        String name,
        String code,
        LocalDate useBy,
        int used,
        @Nullable Recall recall) {

    /// Who called it back, when and why; for good.
    public record Recall(Officer by, Instant at, String reason) {

        public static final int REASON_MAX = 500;

        public Recall {
            if (reason.isBlank() || reason.length() > REASON_MAX) {
                throw new IllegalArgumentException("A reason has 1 to " + REASON_MAX + " characters");
            }
        }
    }

    public BatchId id() {
        return made.id();
    }

    public boolean keeps(LocalDate day) {
        return !useBy.isBefore(day);
    }

    /// Whether pieces of it may go out on `day`.
    public boolean maySend(LocalDate day) {
        return recall == null && keeps(day);
    }
}
