package id.pasarrusun.storefront.spreadsheet;

import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.sheet.Column;
import id.pasarrusun.storefront.sheet.Sheet;
import id.pasarrusun.storefront.table.Cell;
import id.pasarrusun.storefront.table.Separator;
import id.pasarrusun.storefront.table.TableWriter;
import java.util.ArrayList;
import java.util.List;

/// Tables to begin with: the names of the columns, what each of them is for, and a row as it should be. The two rows
/// below the names begin with the sign of remarks, so that they do no harm when they are sent in.
final class Examples {

    private static final String REMARK = "# ";

    String of(Sheet sheet, Separator separator, Words words) {
        List<Column> columns = sheet.columns().stream()
                .filter(column -> isAsked(sheet, column, words))
                .toList();
        TableWriter writer = new TableWriter(separator);
        return writer.begin(columns.stream().map(Column::name).toList())
                + writer.row(cells(sheet, columns, "what", words))
                + writer.row(cells(sheet, columns, "example", words));
    }

    /// What nobody has to write has no words.
    private static boolean isAsked(Sheet sheet, Column column, Words words) {
        return words.has(key(sheet, column, "what"));
    }

    private static List<Cell> cells(Sheet sheet, List<Column> columns, String what, Words words) {
        List<Cell> cells = new ArrayList<>();
        for (Column column : columns) {
            String said = words.word(key(sheet, column, what));
            cells.add(Cell.of(cells.isEmpty() ? REMARK + said : said));
        }
        return cells;
    }

    private static String key(Sheet sheet, Column column, String what) {
        return "spreadsheet." + sheet.kind().code() + "." + column.name() + "." + what;
    }
}
