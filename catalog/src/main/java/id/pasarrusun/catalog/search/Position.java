package id.pasarrusun.catalog.search;

import java.util.List;

/// The place behind the last result of a page: its sort values, each with its type in front (`d:`, `l:`, `s:`).
public record Position(List<String> values) {

    public Position {
        values = List.copyOf(values);
    }
}
