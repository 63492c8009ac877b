package id.pasarrusun.storefront.spreadsheet;

import id.pasarrusun.storefront.export.ProductColumns;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.sheet.Judgement.Verdict;
import id.pasarrusun.storefront.spreadsheet.Filed.Kept;
import id.pasarrusun.storefront.table.Cell;
import id.pasarrusun.storefront.table.Pages;
import id.pasarrusun.storefront.table.TableWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The rows that were refused, as a table again: with a column more that says why, so that they can be mended where
/// they
/// stand and sent once more.
final class Refusals {

    private final SheetStore store;
    private final int page;

    Refusals(SheetStore store, SpreadsheetSettings settings) {
        this.store = store;
        this.page = settings.page();
    }

    Flux<String> of(Filed sheet, Words words) {
        int before = sheet.header().indexOf(ProductColumns.REFUSED);
        int width = before >= 0 ? before : sheet.header().size();
        TableWriter writer = new TableWriter(sheet.separator());
        List<String> names = new ArrayList<>(sheet.header().subList(0, width));
        names.add(ProductColumns.REFUSED);
        Flux<String> rows = Pages.<Kept>of(
                        last -> store.rows(sheet.id(), Verdict.REFUSED, last == null ? 0 : last.number(), page), page)
                .map(some -> some.stream()
                        .map(row -> writer.row(cells(row, width, words)))
                        .collect(Collectors.joining()));
        return Flux.concat(Mono.fromSupplier(() -> writer.begin(names)), rows);
    }

    private static List<Cell> cells(Kept row, int width, Words words) {
        List<Cell> cells = new ArrayList<>();
        for (int place = 0; place < width; place++) {
            cells.add(Cell.of(place < row.cells().size() ? row.cells().get(place) : ""));
        }
        cells.add(Cell.of(row.faults().stream().map(fault -> fault.said(words)).collect(Collectors.joining(" | "))));
        return cells;
    }
}
