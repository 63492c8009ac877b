package id.pasarrusun.storefront.sheet;

import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.table.Reading.Doubt;
import id.pasarrusun.storefront.table.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is wrong with a row, and where.
///
/// @param column name of the column as the table has it; null when it is the row as a whole
/// @param place  of the column, from 0 on
/// @param value  what stands in the cell
/// @param key    of the words that say what is wrong and how to mend it
/// @param about  what those words name
public record Fault(@Nullable String column, int place, String value, String key, List<String> about) {

    private static final int VALUE_MAX = 60;
    private static final String KEYS = "spreadsheet.fault.";

    public Fault {
        about = List.copyOf(about);
        value = value.length() <= VALUE_MAX ? value : value.substring(0, VALUE_MAX) + "…";
    }

    public static Fault ofRow(String what, String... about) {
        return new Fault(null, 0, "", KEYS + what, List.of(about));
    }

    public static Fault ofCell(Line line, String column, String what, String... about) {
        return new Fault(line.header(column), line.place(column), line.value(column), KEYS + what, List.of(about));
    }

    public static Fault of(Line line, String column, Doubt doubt) {
        return ofCell(line, column, "doubt." + doubt.code());
    }

    /// `Kolom E (harga)`, or nothing for the row as a whole.
    public String where(Words words) {
        return column == null ? "" : words.word("spreadsheet.column", Row.letter(place), column);
    }

    public String what(Words words) {
        return words.word(key, about.toArray());
    }

    /// All of it in one line, for a cell of a table.
    public String said(Words words) {
        String quoted = value.isEmpty() ? "" : " “" + value + "”";
        return column == null ? what(words) : where(words) + quoted + ": " + what(words);
    }
}
