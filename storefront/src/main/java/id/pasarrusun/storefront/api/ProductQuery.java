package id.pasarrusun.storefront.api;

import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.search.SearchQuery;
import id.pasarrusun.catalog.search.SearchQuery.Page;
import id.pasarrusun.catalog.search.Sort;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a query string looks for.
final class ProductQuery {

    static final int LIMIT_DEFAULT = 24;
    private static final long PRICE_MAX = 1_000_000_000_000L;

    private ProductQuery() {}

    static SearchQuery of(QueryValues query) {
        String text = query.text("q", SearchQuery.TEXT_MAX);
        Sort sort = query.parsed("sort", ProductQuery::sort).orElse(text.isEmpty() ? Sort.NEWEST : Sort.RELEVANCE);
        return new SearchQuery(
                text,
                query.all("craft", SearchQuery.VALUES_MAX, Craft::findBySlug),
                query.slugs("tower", SearchQuery.VALUES_MAX),
                query.slugs("maker", SearchQuery.VALUES_MAX),
                query.rupiah("minPriceRupiah", PRICE_MAX),
                query.rupiah("maxPriceRupiah", PRICE_MAX),
                query.flag("ready"),
                query.flag("halal"),
                sort,
                page(query, sort));
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
