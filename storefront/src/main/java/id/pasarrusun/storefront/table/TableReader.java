package id.pasarrusun.storefront.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.pasarrusun.storefront.table.Opened.Reason;
import id.pasarrusun.storefront.table.Opened.Refused;
import id.pasarrusun.storefront.table.Opened.Understood;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a table of bytes.
final class TableReader {

    /// Not to be told from a blank on the screen, so copied tables are full of it.
    private static final char HARD_BLANK = '\u00A0';

    private final TableSettings limits;

    TableReader(TableSettings limits) {
        this.limits = limits;
    }

    Opened read(byte[] content) {
        if (content.length > limits.sizeMax().toBytes()) {
            return new Refused(Reason.TOO_LARGE, 0, limits.sizeMax().toBytes());
        }
        if (Decoding.isWorkbook(content)) {
            return refused(Reason.WORKBOOK);
        }
        return Decoding.text(content).map(this::read).orElseGet(() -> refused(Reason.NO_TEXT));
    }

    private Opened read(String text) {
        String first = firstLine(text);
        boolean said = Separator.isSaid(first);
        String rows = said ? text.substring(first.length()).replaceFirst("^\\R", "") : text;
        Separator separator = Separator.said(first).orElseGet(() -> Separator.of(firstLine(rows.stripLeading())));
        return new Gathering(separator).read(rows);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static Refused refused(Reason reason) {
        return new Refused(reason, 0, 0);
    }

    /// The rows of one text, as they come.
    private final class Gathering {

        private final Separator separator;
        private final List<Row> rows = new ArrayList<>();
        private int number;

        private Gathering(Separator separator) {
            this.separator = separator;
        }

        private Opened read(String text) {
            CsvReader.CsvReaderBuilder reader = CsvReader.builder()
                    .fieldSeparator(separator.sign())
                    .skipEmptyLines(false)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false);
            try {
                for (CsvRecord read : reader.ofCsvRecord(text)) {
                    Refused refused = add(read);
                    if (refused != null) {
                        return refused;
                    }
                }
            } catch (CsvParseException broken) {
                return new Refused(Reason.QUOTES, number + 1, 0);
            }
            return rows.size() < 2
                    ? refused(Reason.EMPTY)
                    : new Understood(new Table(separator, rows.getFirst(), rows.subList(1, rows.size())));
        }

        private @Nullable Refused add(CsvRecord read) {
            number++;
            Row row = new Row(
                    number, read.getFields().stream().map(TableReader::plain).toList());
            if (row.isBlank()) {
                return null;
            }
            if (row.width() > limits.columnsMax()) {
                return new Refused(Reason.TOO_MANY_COLUMNS, number, limits.columnsMax());
            }
            if (row.cells().stream().anyMatch(cell -> cell.length() > limits.cellMax())) {
                return new Refused(Reason.CELL_TOO_LONG, number, limits.cellMax());
            }
            if (rows.size() > limits.rowsMax()) {
                return new Refused(Reason.TOO_MANY_ROWS, number, limits.rowsMax());
            }
            rows.add(row);
            return null;
        }
    }

    private static String plain(String cell) {
        String lines = cell.replace(HARD_BLANK, ' ').replace("\r\n", "\n").replace('\r', '\n');
        return Formulas.unguard(lines.strip());
    }
}
