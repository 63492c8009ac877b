package id.pasarrusun.storefront.chart;

/// One number of a chart of columns.
///
/// @param label what it is the number of, short
/// @param value the number in ready words, short
/// @param amount zero or more
/// @param aim what was wanted; zero when nothing was
/// @param style of its column
public record Column(String label, String value, long amount, long aim, String style) {

    public Column {
        if (amount < 0 || aim < 0) {
            throw new IllegalArgumentException("A column stands upon its line: " + label);
        }
    }
}
