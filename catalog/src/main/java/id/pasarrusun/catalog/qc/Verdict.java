package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.listing.VersionState.Remark;
import java.util.List;

/// What an officer makes of a version.
public sealed interface Verdict {

    /// Good enough to be sold.
    record Passed() implements Verdict {}

    /// Nearly; each point that failed carries a note that says how to mend it.
    record PleaseMend(List<Remark> remarks) implements Verdict {

        public PleaseMend {
            remarks = List.copyOf(remarks);
            if (remarks.isEmpty()) {
                throw new IllegalArgumentException("A maker is asked to mend at least one point");
            }
        }
    }

    /// Cannot be sold here.
    record Declined(String reason) implements Verdict {

        public Declined {
            if (reason.isBlank() || reason.length() > Remark.NOTE_MAX) {
                throw new IllegalArgumentException("A refusal has a reason of 1 to " + Remark.NOTE_MAX + " characters");
            }
        }
    }
}
