package id.pasarrusun.catalog.search;

import java.util.List;

/// The facets of an answer. Each counts under the choices made in all the others, so a second value of one can be added
/// with its number in sight.
public record Facets(
        List<Bucket> craft,
        List<Bucket> tower,
        List<Bucket> price,
        List<Bucket> ready,
        List<Bucket> maker,
        List<Bucket> halal) {

    static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
