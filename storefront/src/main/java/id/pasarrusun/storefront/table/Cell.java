package id.pasarrusun.storefront.table;

/// What is written into a cell.
public sealed interface Cell {

    /// What somebody typed, or any other text.
    record Text(String text) implements Cell {}

    /// A number of ours, which a spreadsheet may reckon with.
    record Count(long number) implements Cell {}

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long number) {
        return new Count(number);
    }
}
