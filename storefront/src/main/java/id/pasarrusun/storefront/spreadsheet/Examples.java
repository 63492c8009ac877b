package id.pasarrusun.storefront.spreadsheet;

import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.sheet.Column;
import id.pasarrusun.storefront.sheet.Sheet;
import id.pasarrusun.storefront.table.Cell;
import id.pasarrusun.storefront.table.Separator;
import id.pasarrusun.storefront.table.TableWriter;
import java.util.List;
import java.util.stream.Stream;

/// Tables to begin with: the names of the columns, what each of them is for, and a row as it should be. The two rows
/// below the names begin with the sign of remarks, so that they do no harm when they are sent in.
final class Examples {

    private static final String REMARK = "# ";

    String of(Sheet sheet, Separator separator, Words words) {
        List<String> asked = sheet.columns().stream()
                .map(Column::name)
                .filter(name -> !sheet.what(name, words).isEmpty())
                .toList();
        TableWriter writer = new TableWriter(separator);
        return writer.begin(asked)
                + remark(writer, asked.stream().map(name -> sheet.what(name, words)))
                + remark(writer, asked.stream().map(name -> sheet.example(name, words)));
    }

    private static String remark(TableWriter writer, Stream<String> cells) {
        List<String> texts = cells.toList();
        return writer.row(Stream.concat(
                        Stream.of(REMARK + texts.getFirst()), texts.stream().skip(1))
                .map(Cell::of)
                .toList());
    }
}
