package id.pasarrusun.storefront.table;

import java.util.List;

/// A table that was understood: the row of names and the rows below it that hold something.
public record Table(Separator separator, Row header, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }
}
