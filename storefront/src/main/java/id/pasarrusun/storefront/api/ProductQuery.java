package id.pasarrusun.storefront.api;

import id.pasarrusun.catalog.attribute.CraftAttributes;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.search.SearchQuery;
import id.pasarrusun.catalog.search.SearchQuery.Page;
import id.pasarrusun.catalog.search.Sort;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a query string looks for.
final class ProductQuery {

    static final int LIMIT_DEFAULT = 24;
    private static final long PRICE_MAX = 1_000_000_000_000L;

    private ProductQuery() {}

    static SearchQuery of(QueryValues query) {
        String text = query.text("q", SearchQuery.TEXT_MAX);
        Sort sort = query.parsed("sort", ProductQuery::sort).orElse(text.isEmpty() ? Sort.NEWEST : Sort.RELEVANCE);
        Set<Craft> crafts = query.all("craft", SearchQuery.VALUES_MAX, Craft::findBySlug);
        return new SearchQuery(
                text,
                crafts,
                query.slugs("tower", SearchQuery.VALUES_MAX),
                query.slugs("maker", SearchQuery.VALUES_MAX),
                attributes(query, crafts),
                query.rupiah("minPriceRupiah", PRICE_MAX),
                query.rupiah("maxPriceRupiah", PRICE_MAX),
                query.flag("ready"),
                query.flag("halal"),
                sort,
                page(query, sort));
    }

    /// Written `teknik:tulis`; the values of one craft's attributes, so another number of crafts knows none.
    private static Map<String, Set<String>> attributes(QueryValues query, Set<Craft> crafts) {
        Optional<Craft> only = crafts.size() == 1 ? crafts.stream().findFirst() : Optional.empty();
        return query
                .all("attribute", SearchQuery.VALUES_MAX, text -> only.flatMap(craft -> chosen(craft, text)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private static Optional<Map.Entry<String, String>> chosen(Craft craft, String text) {
        int colon = text.indexOf(':');
        String value = text.substring(colon + 1);
        return Optional.of(text.substring(0, Math.max(colon, 0)))
                .flatMap(key -> CraftAttributes.find(craft, key))
                .filter(attribute -> attribute.offers(value))
                .map(attribute -> Map.entry(attribute.key(), value));
    }

    /// A cursor of another order leads nowhere in this one.
    private static Page page(QueryValues query, Sort sort) {
        int limit = query.whole("limit", 1, Page.SIZE_MAX, LIMIT_DEFAULT);
        return query.parsed("cursor", text -> Cursor.parse(text).filter(cursor -> cursor.sort() == sort))
                .map(cursor -> new Page(limit, 0, cursor.position()))
                .orElse(Page.first(limit));
    }

    private static Optional<Sort> sort(String code) {
        return Arrays.stream(Sort.values())
                .filter(sort -> code.equals(sort.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
