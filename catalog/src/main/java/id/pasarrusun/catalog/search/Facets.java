package id.pasarrusun.catalog.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The facets of an answer. Each counts under the choices made in all the others, so a second value of one can be added
/// with its number in sight.
///
/// @param attributes by the key of the attribute, in the order in which its craft tells them; none unless one craft was
///     chosen
public record Facets(
        List<Bucket> craft,
        List<Bucket> tower,
        List<Bucket> price,
        List<Bucket> ready,
        List<Bucket> maker,
        List<Bucket> halal,
        Map<String, List<Bucket>> attributes) {

    static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    public Facets {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
