package id.pasarrusun.storefront.spreadsheet;

import id.pasarrusun.storefront.account.AccountId;
import id.pasarrusun.storefront.sheet.Fault;
import id.pasarrusun.storefront.sheet.Judgement.Verdict;
import id.pasarrusun.storefront.sheet.Kind;
import id.pasarrusun.storefront.table.Separator;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table that is kept, and how far it is.
///
/// @param name    of the file, as it was called where it came from
/// @param header  the names of its columns, as they stand there
record Filed(
        SheetId id,
        AccountId officer,
        Kind kind,
        String name,
        Separator separator,
        List<String> header,
        State state,
        Times times,
        Counts counts) {

    Filed {
        header = List.copyOf(header);
    }

    /// @param endedAt null until it was run to its end
    record Times(Instant sentAt, @Nullable Instant endedAt, Instant expiresAt) {}

    enum State {
        LOOKED_AT,
        RUNNING,
        DONE
    }

    /// Rows by their verdicts, and those that were worked through by what came of them.
    ///
    /// @param open rows that wait to be worked through
    record Counts(long fresh, long there, long refused, long made, long met, long failed, long open) {

        long all() {
            return fresh + there + refused;
        }

        long done() {
            return all() - open;
        }
    }

    /// One of its rows.
    ///
    /// @param outcome null until it was worked through
    record Kept(
            int number,
            List<String> cells,
            Verdict verdict,
            String title,
            List<Fault> faults,
            @Nullable Verdict outcome) {

        Kept {
            cells = List.copyOf(cells);
            faults = List.copyOf(faults);
        }
    }
}
