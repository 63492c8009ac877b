package id.pasarrusun.storefront.api;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.search.Search;
import id.pasarrusun.catalog.search.SearchQuery;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.storefront.page.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/// What is on sale.
@RestController
final class ProductsApi {

    private final Search search;
    private final Listings listings;
    private final Words words;
    private final ProductLists lists;

    ProductsApi(Search search, Listings listings, Words words) {
        this.search = search;
        this.listings = listings;
        this.words = words;
        this.lists = new ProductLists(words);
    }

    @GetMapping("/api/v1/products")
    Mono<ProductList> list(ServerHttpRequest request) {
        SearchQuery query = QueryValues.read(request, words, ProductQuery::of);
        return search.run(query).map(answer -> lists.list(answer, query.sort()));
    }

    @GetMapping("/api/v1/products/{slug}")
    Mono<Product> product(@PathVariable String slug) {
        return Mono.just(slug)
                .filter(QueryValues::isSlug)
                .flatMap(listings::findLive)
                .map(listing -> Product.of(listing, words))
                .switchIfEmpty(Mono.error(() -> NotFound.of("product", slug)));
    }

    @GetMapping("/api/v1/suggest")
    Mono<Suggestions> suggest(ServerHttpRequest request) {
        String typed = QueryValues.read(request, words, query -> query.text("q", SearchQuery.TEXT_MAX));
        return search.suggest(typed).map(Suggestion::of).collectList().map(Suggestions::new);
    }

    /// What the search box offers while somebody types.
    record Suggestions(List<Suggestion> suggestions) {}

    /// One offer.
    ///
    /// @param slug of the product, maker or craft
    record Suggestion(String text, String kind, @Nullable String slug) {

        static Suggestion of(id.pasarrusun.catalog.search.Suggestion found) {
            return new Suggestion(found.text(), found.kind().name().toLowerCase(Locale.ROOT), found.slug());
        }
    }
}
