package id.pasarrusun.storefront.table;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How large a table may be that is sent to us, and how many are read at once.
///
/// @param rowsMax below the names, the empty ones not counted
/// @param cellMax characters in one cell
/// @param threads that read tables
/// @param waiting tables that may wait for them
@ConfigurationProperties("pasar.table")
public record TableSettings(
        @DefaultValue("2MB") DataSize sizeMax,
        @DefaultValue("2000") int rowsMax,
        @DefaultValue("60") int columnsMax,
        @DefaultValue("5000") int cellMax,
        @DefaultValue("1") int threads,
        @DefaultValue("20") int waiting) {

    public TableSettings {
        if (Math.min(Math.min(rowsMax, columnsMax), Math.min(cellMax, Math.min(threads, waiting))) < 1) {
            throw new IllegalArgumentException("A table has room for something");
        }
    }
}
