package id.pasarrusun.storefront.table;

/// What came out of a file that somebody sent as a table.
public sealed interface Opened {

    record Understood(Table table) implements Opened {}

    /// @param row where it was noticed, 0 when it is the file as a whole
    /// @param limit what would be allowed, 0 when it is no matter of size
    record Refused(Reason reason, int row, long limit) implements Opened {}

    /// Why a file is no table for us.
    enum Reason {
        /// There is nothing in it, or only names.
        EMPTY,
        /// It is a workbook of Excel or LibreOffice, not CSV.
        WORKBOOK,
        /// It is a picture or anything else that is no text.
        NO_TEXT,
        TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG,
        /// A quote that is never closed, or closed within a cell.
        QUOTES
    }
}
