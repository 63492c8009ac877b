package id.pasarrusun.storefront.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Columns upon a line, as they are drawn: all places and sizes in whole units of a drawing that grows with the page.
///
/// @param base where the columns stand
/// @param lines dashed: what was wanted, or a border that should not be crossed
public record BarChart(int width, int height, int base, List<Bar> bars, List<Line> lines) {

    private static final int OVER = 24;
    private static final int UNDER = 26;
    private static final int LEAST = 3;

    public BarChart {
        bars = List.copyOf(bars);
        lines = List.copyOf(lines);
    }

    /// One column.
    ///
    /// @param middle across, for the words over and under it
    public record Bar(int x, int y, int width, int height, int middle, String label, String value, String style) {}

    public record Line(int fromX, int fromY, int toX, int toY) {}

    /// How much room there is.
    ///
    /// @param slot across, for each column with the air around it
    /// @param rise from the line to the top of the highest column
    public record Size(int slot, int rise) {}

    /// Columns, each with a line across its slot where its aim is.
    public static BarChart of(List<Column> columns, Size size) {
        return new Drawing(columns, size).chart(columns.size());
    }

    /// The same with a line between the columns, right of the first `within`, instead of lines across them.
    public static BarChart bordered(List<Column> columns, int within, Size size) {
        return new Drawing(columns, size).chart(within);
    }

    private static final class Drawing {

        private final List<Column> columns;
        private final Size size;
        private final long most;
        private final int base;

        private Drawing(List<Column> columns, Size size) {
            this.columns = columns;
            this.size = size;
            this.most = columns.stream()
                    .flatMap(column -> Stream.of(column.amount(), column.aim(), 1L))
                    .reduce(1L, Math::max);
            this.base = OVER + size.rise;
        }

        private BarChart chart(int within) {
            List<Bar> bars = new ArrayList<>();
            List<Line> lines = new ArrayList<>();
            for (int place = 0; place < columns.size(); place++) {
                Column column = columns.get(place);
                bars.add(bar(column, place));
                if (column.aim() > 0) {
                    int y = base - height(column.aim());
                    lines.add(new Line(place * size.slot, y, (place + 1) * size.slot, y));
                }
            }
            if (within < columns.size()) {
                lines.add(new Line(within * size.slot, 0, within * size.slot, base));
            }
            return new BarChart(columns.size() * size.slot, base + UNDER, base, bars, lines);
        }

        private Bar bar(Column column, int place) {
            int air = size.slot / 5;
            int height = column.amount() == 0 ? 0 : Math.max(LEAST, height(column.amount()));
            return new Bar(
                    place * size.slot + air,
                    base - height,
                    size.slot - 2 * air,
                    height,
                    place * size.slot + size.slot / 2,
                    column.label(),
                    column.value(),
                    column.style());
        }

        private int height(long amount) {
            return Math.toIntExact(Math.multiplyExact(amount, size.rise) / most);
        }
    }
}
