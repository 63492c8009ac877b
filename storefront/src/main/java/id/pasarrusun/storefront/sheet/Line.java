package id.pasarrusun.storefront.sheet;

import id.pasarrusun.storefront.table.Row;

/// A row under the names of its columns.
public record Line(Header names, Row row) {

    public int number() {
        return row.number();
    }

    public boolean has(String column) {
        return names.place(column) >= 0 && !value(column).isEmpty();
    }

    /// What stands there; nothing when the table has no such column.
    public String value(String column) {
        int place = names.place(column);
        return place < 0 ? "" : row.cell(place);
    }

    public int place(String column) {
        return Math.max(0, names.place(column));
    }

    /// The name of the column as the table has it.
    public String header(String column) {
        int place = names.place(column);
        return place < 0 ? column : names.cells().get(place);
    }

    /// Whether something stands where the table has no names any more: a comma in an unquoted cell, most likely.
    public boolean isTooLong() {
        return row.width() > names.cells().size();
    }

    /// Whether it is an explanation and no row, as those of our examples are.
    public boolean isRemark() {
        return row.cell(0).startsWith("#");
    }
}
