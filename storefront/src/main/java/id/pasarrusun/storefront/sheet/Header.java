package id.pasarrusun.storefront.sheet;

import id.pasarrusun.storefront.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The columns of a table, as far as we know them.
///
/// @param cells   the names as they stand there
/// @param places  of the known columns, by the name that we give them
/// @param unknown the names that say nothing to us
public record Header(List<String> cells, Map<String, Integer> places, List<String> unknown) {

    public Header {
        cells = List.copyOf(cells);
        places = Map.copyOf(places);
        unknown = List.copyOf(unknown);
    }

    /// -1 when the table does not have it.
    public int place(String column) {
        return places.getOrDefault(column, -1);
    }

    /// Whether a table can be read by its names.
    public sealed interface Fit {

        record Fits(Header header) implements Fit {}

        /// @param missing columns that it needs
        /// @param doubled names that stand there twice
        record Misfits(List<String> missing, List<String> doubled, List<String> found) implements Fit {

            public Misfits {
                missing = List.copyOf(missing);
                doubled = List.copyOf(doubled);
                found = List.copyOf(found);
            }
        }
    }

    public static Fit fit(Row names, List<Column> columns) {
        List<String> cells = names.cells().subList(0, names.width());
        Map<String, Integer> places = new TreeMap<>();
        List<String> doubled = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int place = 0; place < cells.size(); place++) {
            String cell = cells.get(place);
            String name = columns.stream()
                    .filter(column -> column.isCalled(cell))
                    .map(Column::name)
                    .findFirst()
                    .orElse("");
            if (name.isEmpty()) {
                unknown.add(cell);
            } else if (places.putIfAbsent(name, place) != null) {
                doubled.add(cell);
            }
        }
        List<String> missing = columns.stream()
                .filter(Column::required)
                .map(Column::name)
                .filter(name -> !places.containsKey(name))
                .toList();
        return missing.isEmpty() && doubled.isEmpty()
                ? new Fit.Fits(new Header(
                        cells,
                        places,
                        unknown.stream().filter(name -> !name.isEmpty()).toList()))
                : new Fit.Misfits(missing, doubled, cells);
    }
}
