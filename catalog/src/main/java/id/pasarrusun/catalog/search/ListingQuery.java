package id.pasarrusun.catalog.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import id.pasarrusun.catalog.maker.Craft;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns a [SearchQuery] into Elasticsearch's words: the text as a scoring query, each facet's choice as a filter.
final class ListingQuery {

    /// The facets, each of which counts under the choices of the others.
    enum Facet {
        CRAFT,
        TOWER,
        PRICE,
        READY,
        MAKER,
        HALAL
    }

    private static final String ATTRIBUTE = "attribute ";

    private ListingQuery() {}

    /// All words must be found, as stems or, with more weight, as written; or all of them in what is said in English.
    static Query text(String text) {
        if (text.isEmpty()) {
            return Query.of(q -> q.matchAll(all -> all));
        }
        Query stems =
                allWords(text, 1f, "name^4", "details^2", "description", "maker.name.stem^3", "tower.name.stem^2");
        Query written = allWords(text, 2f, "name.exact^4", "details.exact^2", "maker.name^3", "tower.name^2");
        Query english = allWords(text, 1f, "english.name^4", "english.description");
        return Query.of(q -> q.disMax(d -> d.queries(stems, written, english).tieBreaker(0.3)));
    }

    /// The words may be spread over the fields.
    private static Query allWords(String text, float boost, String... fields) {
        return Query.of(q -> q.multiMatch(m -> m.query(text)
                .type(TextQueryType.CrossFields)
                .operator(Operator.And)
                .boost(boost)
                .fields(List.of(fields))));
    }

    /// The name under which the choice of an attribute's values goes.
    static String attribute(String key) {
        return ATTRIBUTE + key;
    }

    /// The choices that were made, facet by facet.
    static Map<String, Query> filters(SearchQuery query) {
        Map<String, Query> filters = new LinkedHashMap<>();
        ofFacets(query).forEach((facet, filter) -> filters.put(facet.name(), filter));
        query.attributes()
                .forEach((key, values) -> filters.put(
                        attribute(key),
                        terms(
                                "attributes",
                                values.stream()
                                        .map(value -> SearchQuery.term(key, value))
                                        .toList())));
        return filters;
    }

    private static Map<Facet, Query> ofFacets(SearchQuery query) {
        Map<Facet, Query> filters = new EnumMap<>(Facet.class);
        if (!query.crafts().isEmpty()) {
            filters.put(
                    Facet.CRAFT,
                    terms("craft", query.crafts().stream().map(Craft::slug).toList()));
        }
        if (!query.towers().isEmpty()) {
            filters.put(Facet.TOWER, terms("tower.slug", query.towers()));
        }
        if (!query.makers().isEmpty()) {
            filters.put(Facet.MAKER, terms("maker.slug", query.makers()));
        }
        if (query.minPrice() != null || query.maxPrice() != null) {
            filters.put(Facet.PRICE, price(query));
        }
        if (query.readyOnly()) {
            filters.put(Facet.READY, Query.of(q -> q.term(t -> t.field("ready").value(true))));
        }
        if (query.halalOnly()) {
            filters.put(Facet.HALAL, Query.of(q -> q.term(t -> t.field("halal").value(true))));
        }
        return filters;
    }

    /// All choices but that of one facet. Another craft has other attributes, so how many there are of each craft is
    /// counted without them.
    static Query allBut(String facet, Map<String, Query> filters) {
        boolean craft = facet.equals(Facet.CRAFT.name());
        List<Query> others = filters.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(facet))
                .filter(entry -> !(craft && entry.getKey().startsWith(ATTRIBUTE)))
                .map(Map.Entry::getValue)
                .toList();
        return all(others);
    }

    static Query all(Collection<Query> filters) {
        return Query.of(q -> q.bool(b -> b.filter(List.copyOf(filters))));
    }

    private static Query price(SearchQuery query) {
        return Query.of(q -> q.range(r -> r.number(n -> {
            n.field("price");
            if (query.minPrice() != null) {
                n.gte(query.minPrice().doubleValue());
            }
            if (query.maxPrice() != null) {
                n.lte(query.maxPrice().doubleValue());
            }
            return n;
        })));
    }

    private static Query terms(String field, Collection<String> values) {
        List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(list -> list.value(terms))));
    }
}
