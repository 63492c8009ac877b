package id.pasarrusun.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of products, with what the search box and the filters beside it need.
///
/// @param total exact to 10,000
/// @param correctedQuery what was looked for instead of what was typed
/// @param degraded whether the index did not answer, so that there may be more
/// @param nextCursor where the next page begins; none at the end
record ProductList(
        List<Card> items,
        long total,
        Facets facets,
        @Nullable String correctedQuery,
        boolean degraded,
        @Nullable String nextCursor) {

    /// How many products there are for each value of each filter, under the choices made in the other filters.
    record Facets(
            List<Bucket> craft,
            List<Bucket> tower,
            List<Bucket> price,
            List<Bucket> ready,
            List<Bucket> maker,
            List<Bucket> halal,
            List<Attribute> attributes) {}

    /// What one craft tells of its things, as long as no other is looked for.
    ///
    /// @param name as the query takes it before the colon
    record Attribute(String name, String label, List<Bucket> values) {}

    /// One value of a filter.
    ///
    /// @param value as the query takes it; of a price its lower bound
    /// @param fromRupiah lower bound of a price, as `minPriceRupiah` takes it
    /// @param toRupiah upper bound of a price, as `maxPriceRupiah` takes it; none at the top
    record Bucket(
            String value,
            String label,
            long count,
            @Nullable Long fromRupiah,
            @Nullable Long toRupiah) {}
}
