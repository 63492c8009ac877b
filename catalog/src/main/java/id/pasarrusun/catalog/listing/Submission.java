package id.pasarrusun.catalog.listing;

import java.util.List;

/// Whether a version could be sent to quality control.
public sealed interface Submission {

    /// It waits in the queue.
    record Submitted(int version) implements Submission {}

    /// All that changed may change without an officer, so it is in the shop window already.
    record LiveAtOnce(int version) implements Submission {}

    /// Something that every listing needs is missing.
    record Incomplete(List<Missing> missing) implements Submission {

        public Incomplete {
            missing = List.copyOf(missing);
        }
    }

    /// It is not the maker's turn.
    record NotNow(VersionState state) implements Submission {}

    /// What a listing can lack.
    enum Missing {
        NAME,
        DESCRIPTION,
        PHOTO,
        PHOTO_NOT_READY,
        PHOTO_REFUSED,
        ATTRIBUTES,
        FOOD,
        /// It is of a kind that is not sold here.
        FOOD_NOT_SOLD,
        /// A paper that it needs was not even sent.
        PAPERS,
        NOT_TRAINED
    }
}
