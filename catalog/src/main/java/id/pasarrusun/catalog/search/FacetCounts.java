package id.pasarrusun.catalog.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationRange;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import id.pasarrusun.catalog.attribute.CraftAttribute;
import id.pasarrusun.catalog.attribute.CraftAttributes;
import id.pasarrusun.catalog.search.ListingQuery.Facet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The counting side of a search: one aggregation a facet, and the buckets that come back.
final class FacetCounts {

    private static final String VALUES = "values";
    private static final String LABEL = "label";
    private static final int CRAFTS_MAX = 10;
    private static final int TOWERS_MAX = 60;
    private static final int MAKERS_MAX = 20;

    /// Upper bounds of the price buckets in whole rupiah; the last bucket is open.
    private static final List<Long> PRICE_BOUNDS = List.of(50_000L, 100_000L, 250_000L, 500_000L);

    private FacetCounts() {}

    static Map<String, Aggregation> aggregations(SearchQuery query, Map<String, Query> filters) {
        Map<String, Aggregation> all = new HashMap<>(ofFacets(filters));
        facets(query)
                .forEach(attribute -> all.put(
                        ListingQuery.attribute(attribute.key()),
                        under(ListingQuery.attribute(attribute.key()), filters, values(attribute))));
        return all;
    }

    /// The attributes that can be chosen by: none unless one craft is chosen.
    private static List<CraftAttribute> facets(SearchQuery query) {
        return query.onlyCraft().map(CraftAttributes::facets).orElse(List.of());
    }

    private static Aggregation values(CraftAttribute attribute) {
        List<String> terms = attribute.kind().values().stream()
                .map(value -> SearchQuery.term(attribute.key(), value))
                .toList();
        return Aggregation.of(a -> a.terms(t ->
                t.field("attributes").include(include -> include.terms(terms)).size(terms.size())));
    }

    private static Map<String, Aggregation> ofFacets(Map<String, Query> filters) {
        return Map.of(
                name(Facet.CRAFT), under(Facet.CRAFT, filters, terms("craft", CRAFTS_MAX)),
                name(Facet.TOWER), under(Facet.TOWER, filters, labelled("tower.slug", "tower.name.label", TOWERS_MAX)),
                name(Facet.MAKER), under(Facet.MAKER, filters, labelled("maker.slug", "maker.name.label", MAKERS_MAX)),
                name(Facet.PRICE), under(Facet.PRICE, filters, prices()),
                name(Facet.READY), under(Facet.READY, filters, flag("ready")),
                name(Facet.HALAL), under(Facet.HALAL, filters, flag("halal")));
    }

    static Facets read(SearchQuery query, Map<String, Aggregate> aggregates) {
        Map<String, List<Bucket>> attributes = new LinkedHashMap<>();
        facets(query).forEach(attribute -> attributes.put(attribute.key(), buckets(attribute, aggregates)));
        return new Facets(
                strings(aggregates, Facet.CRAFT),
                strings(aggregates, Facet.TOWER),
                ranges(aggregates),
                flags(aggregates, Facet.READY),
                strings(aggregates, Facet.MAKER),
                flags(aggregates, Facet.HALAL),
                attributes);
    }

    /// Those that lead to anything, in the order in which they are offered.
    private static List<Bucket> buckets(CraftAttribute attribute, Map<String, Aggregate> aggregates) {
        Map<String, Long> counts =
                values(aggregates, ListingQuery.attribute(attribute.key())).sterms().buckets().array().stream()
                        .collect(Collectors.toMap(bucket -> bucket.key().stringValue(), StringTermsBucket::docCount));
        return attribute.kind().values().stream()
                .filter(value -> counts.containsKey(SearchQuery.term(attribute.key(), value)))
                .map(value ->
                        Bucket.of(value, value, counts.getOrDefault(SearchQuery.term(attribute.key(), value), 0L)))
                .toList();
    }

    private static String name(Facet facet) {
        return facet.name();
    }

    private static Aggregation under(Facet facet, Map<String, Query> filters, Aggregation values) {
        return under(name(facet), filters, values);
    }

    private static Aggregation under(String facet, Map<String, Query> filters, Aggregation values) {
        return Aggregation.of(a -> a.filter(ListingQuery.allBut(facet, filters)).aggregations(VALUES, values));
    }

    private static Aggregation terms(String field, int size) {
        return Aggregation.of(a -> a.terms(t -> t.field(field).size(size)));
    }

    private static Aggregation labelled(String field, String labelField, int size) {
        return Aggregation.of(a -> a.terms(t -> t.field(field).size(size)).aggregations(LABEL, terms(labelField, 1)));
    }

    private static Aggregation flag(String field) {
        return Aggregation.of(a -> a.filter(f -> f.term(t -> t.field(field).value(true))));
    }

    private static Aggregation prices() {
        return Aggregation.of(a -> a.range(r -> r.field("price")
                .ranges(Stream.concat(Stream.of(0L), PRICE_BOUNDS.stream())
                        .map(FacetCounts::priceRange)
                        .toList())));
    }

    private static AggregationRange priceRange(long from) {
        return AggregationRange.of(range -> {
            range.key(Long.toString(from)).from((double) from);
            upperBound(from).ifPresent(to -> range.to(to.doubleValue()));
            return range;
        });
    }

    private static Optional<Long> upperBound(long from) {
        return PRICE_BOUNDS.stream().filter(bound -> bound > from).findFirst();
    }

    /// The answer to an aggregation that was asked for.
    static Aggregate part(Map<String, Aggregate> aggregates, String name) {
        return Objects.requireNonNull(aggregates.get(name), name);
    }

    private static Aggregate values(Map<String, Aggregate> aggregates, Facet facet) {
        return values(aggregates, name(facet));
    }

    private static Aggregate values(Map<String, Aggregate> aggregates, String facet) {
        return part(part(aggregates, facet).filter().aggregations(), VALUES);
    }

    private static List<Bucket> strings(Map<String, Aggregate> aggregates, Facet facet) {
        return values(aggregates, facet).sterms().buckets().array().stream()
                .map(bucket -> Bucket.of(bucket.key().stringValue(), label(bucket), bucket.docCount()))
                .toList();
    }

    static String label(StringTermsBucket bucket) {
        Aggregate label = bucket.aggregations().get(LABEL);
        String value = bucket.key().stringValue();
        if (label == null || label.sterms().buckets().array().isEmpty()) {
            return value.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + value.substring(1);
        }
        return label.sterms().buckets().array().getFirst().key().stringValue();
    }

    private static List<Bucket> flags(Map<String, Aggregate> aggregates, Facet facet) {
        Aggregate counted = part(aggregates, name(facet));
        long yes = part(counted.filter().aggregations(), VALUES).filter().docCount();
        return List.of(
                Bucket.of("true", "true", yes),
                Bucket.of("false", "false", counted.filter().docCount() - yes));
    }

    private static List<Bucket> ranges(Map<String, Aggregate> aggregates) {
        return values(aggregates, Facet.PRICE).range().buckets().array().stream()
                .filter(bucket -> bucket.docCount() > 0)
                .map(bucket -> priceBucket(bucket.key() == null ? "0" : bucket.key(), bucket.docCount()))
                .toList();
    }

    private static Bucket priceBucket(String key, long count) {
        long from = Long.parseLong(key);
        Long to = upperBound(from).orElse(null);
        return new Bucket(key, to == null ? key + "-" : key + "-" + to, count, from, to);
    }
}
