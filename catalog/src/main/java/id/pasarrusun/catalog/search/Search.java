package id.pasarrusun.catalog.search;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.kernel.failure.Unavailable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Finding what is on sale. When the index does not answer in time the database does, in fewer words.
public final class Search {

    private static final Logger LOG = LoggerFactory.getLogger(Search.class);
    private static final int SUGGESTIONS_MAX = 10;
    private static final int PRODUCTS_MAX = 6;
    private static final int MAKERS_MAX = 3;
    private static final String WARMING = "tas anyaman";
    private static final int WARMINGS = 2;

    private final ElasticsearchAsyncClient client;
    private final ListingIndex index;
    private final Fallback fallback;
    private final String alias;

    Search(ElasticsearchAsyncClient client, ListingIndex index, Fallback fallback, SearchSettings settings) {
        this.client = client;
        this.index = index;
        this.fallback = fallback;
        this.alias = IndexName.alias(settings);
    }

    public Mono<Answer> run(SearchQuery query) {
        return index.search(query).doOnError(Search::shout).onErrorResume(error -> fallback.search(query));
    }

    /// Shoppers get the database's answer all the same, so nobody would notice what is not going to mend itself.
    private static void shout(Throwable error) {
        if (!(error instanceof Unavailable)) {
            LOG.error("The index could not be asked", error);
        }
    }

    /// Asks a question of its own: the first one takes longer than a shopper is made to wait, with classes to be loaded
    /// and caches empty on both sides.
    Mono<Void> warm() {
        return index.search(SearchQuery.newest(1).withText(WARMING))
                .retry(WARMINGS)
                .doOnError(Search::shout)
                .onErrorComplete()
                .then();
    }

    /// What begins as `text` does: crafts, makers, products, at most ten; nothing while the index does not answer.
    public Flux<Suggestion> suggest(String text) {
        String typed = text.strip();
        if (typed.isEmpty() || typed.length() > SearchQuery.TEXT_MAX) {
            return Flux.empty();
        }
        return index.ask(() -> client.search(request(typed), IndexDocument.class))
                .flatMapIterable(response -> suggestions(typed, response))
                .doOnError(Search::shout)
                .onErrorComplete();
    }

    private SearchRequest request(String typed) {
        return SearchRequest.of(search -> search.index(alias)
                .query(query -> query.match(match -> match.field("name.prefix")
                        .query(typed)
                        .operator(co.elastic.clients.elasticsearch._types.query_dsl.Operator.And)))
                .size(PRODUCTS_MAX)
                .aggregations(
                        "all",
                        all -> all.global(global -> global)
                                .aggregations(
                                        "makers",
                                        makers -> makers.filter(
                                                        filter -> filter.match(match -> match.field("maker.name.prefix")
                                                                .query(typed)))
                                                .aggregations(
                                                        "slug",
                                                        slug -> slug.terms(terms -> terms.field("maker.slug")
                                                                        .size(MAKERS_MAX))
                                                                .aggregations(
                                                                        "label",
                                                                        label -> label.terms(
                                                                                terms -> terms.field("maker.name.label")
                                                                                        .size(1)))))));
    }

    private static List<Suggestion> suggestions(String typed, SearchResponse<IndexDocument> response) {
        String lower = typed.toLowerCase(Locale.ROOT);
        Stream<Suggestion> crafts = Stream.of(Craft.values())
                .filter(craft -> craft.slug().startsWith(lower))
                .map(craft -> new Suggestion(craft.slug(), Suggestion.Kind.CRAFT, craft.slug()));
        Stream<Suggestion> products = response.hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .map(document -> new Suggestion(document.name(), Suggestion.Kind.PRODUCT, document.slug()));
        return Stream.of(crafts, makers(response), products)
                .flatMap(stream -> stream)
                .limit(SUGGESTIONS_MAX)
                .toList();
    }

    private static Stream<Suggestion> makers(SearchResponse<IndexDocument> response) {
        Aggregate all = Objects.requireNonNull(response.aggregations().get("all"));
        Aggregate makers = Objects.requireNonNull(all.global().aggregations().get("makers"));
        Aggregate slugs = Objects.requireNonNull(makers.filter().aggregations().get("slug"));
        return slugs.sterms().buckets().array().stream()
                .map(bucket -> new Suggestion(
                        FacetCounts.label(bucket),
                        Suggestion.Kind.MAKER,
                        bucket.key().stringValue()));
    }
}
