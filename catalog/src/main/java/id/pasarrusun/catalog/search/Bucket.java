package id.pasarrusun.catalog.search;

import org.jspecify.annotations.Nullable;

/// One value of a facet and how many results have it.
///
/// @param from lower bound in whole rupiah, inclusive, of a price bucket
/// @param to upper bound in whole rupiah, exclusive, of a price bucket
public record Bucket(
        String value,
        String label,
        long count,
        @Nullable Long from,
        @Nullable Long to) {

    static Bucket of(String value, String label, long count) {
        return new Bucket(value, label, count, null, null);
    }
}
