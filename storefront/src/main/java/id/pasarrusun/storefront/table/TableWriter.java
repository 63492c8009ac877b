package id.pasarrusun.storefront.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.StringWriter;
import java.util.List;

/// Writes rows as spreadsheets open them: every cell in quotes, so that nothing typed can end one, and no text that is
/// taken for a formula. Row by row, so that a long table needs no memory.
public final class TableWriter {

    /// Without it Excel takes our UTF-8 for Windows-1252.
    private static final String MARK = "\uFEFF";

    private final Separator separator;

    public TableWriter(Separator separator) {
        this.separator = separator;
    }

    /// The beginning of the file, with the names of the columns.
    public String begin(List<String> names) {
        return MARK + row(names.stream().map(Cell::of).toList());
    }

    public String row(List<Cell> cells) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(separator.sign())
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .bufferSize(0)
                .build(text);
        writer.writeRecord(cells.stream().map(TableWriter::written).toList());
        return text.toString();
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> Formulas.guard(text);
            case Cell.Count(long number) -> String.valueOf(number);
        };
    }
}
