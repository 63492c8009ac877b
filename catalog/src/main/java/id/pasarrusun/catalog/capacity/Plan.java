package id.pasarrusun.catalog.capacity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// In which weeks an order is made, and by when all of it is ready to be sent.
///
/// @param pieces of each week, none of them without any
public record Plan(SortedMap<Week, Integer> pieces, LocalDate readyBy) {

    public Plan {
        pieces = Collections.unmodifiableSortedMap(new TreeMap<>(pieces));
    }
}
