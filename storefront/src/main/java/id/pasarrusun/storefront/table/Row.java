package id.pasarrusun.storefront.table;

import java.util.List;

/// A row of a table.
///
/// @param number as a spreadsheet numbers it, from 1 on, the empty ones too
public record Row(int number, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /// What stands in a column, without the blanks around it; nothing where the row is too short.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /// How many cells there are up to the last that holds something.
    public int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /// The name of a column as spreadsheets give it: A, B, … Z, AA.
    ///
    /// @param column counts from 0
    public static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letter(column / LETTERS - 1) + last;
    }

    private static final int LETTERS = 26;
}
