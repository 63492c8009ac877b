package id.pasarrusun.storefront.spreadsheet;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long tables are kept, and how they are worked through.
///
/// @param lookedAt how long a table waits to be run
/// @param result   how long it can be read what came of one
/// @param batch    rows that are judged at once while a table runs
/// @param every    the pause between two such batches
/// @param shown    rows of each sort that a page shows; the others are in the file to be taken out
/// @param page     entries that are read at once for a table that is taken out
@ConfigurationProperties("pasar.spreadsheet")
record SpreadsheetSettings(
        @DefaultValue("1d") Duration lookedAt,
        @DefaultValue("30d") Duration result,
        @DefaultValue("50") int batch,
        @DefaultValue("500ms") Duration every,
        @DefaultValue("100") int shown,
        @DefaultValue("200") int page) {

    SpreadsheetSettings {
        if (Math.min(batch, Math.min(shown, page)) < 1) {
            throw new IllegalArgumentException("Something is worked through, shown and read");
        }
    }
}
