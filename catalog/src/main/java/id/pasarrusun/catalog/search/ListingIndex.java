package id.pasarrusun.catalog.search;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import id.pasarrusun.kernel.failure.Unavailable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Asks the index, not too much at once. Every failure to answer in time is [Unavailable].
final class ListingIndex {

    private static final int TOTAL_EXACT_TO = 10_000;

    private final ElasticsearchAsyncClient client;
    private final String alias;
    private final Duration timeout;
    private final Turnstile turnstile;

    ListingIndex(ElasticsearchAsyncClient client, SearchSettings settings) {
        this.client = client;
        this.alias = IndexName.alias(settings);
        this.timeout = settings.timeout();
        this.turnstile = new Turnstile(settings.atOnceMax());
    }

    Mono<Answer> search(SearchQuery query) {
        if (isForeign(query)) {
            return Mono.error(() -> new Unavailable("A list that the database began is ended by the database"));
        }
        return ask(() -> client.search(request(query), IndexDocument.class))
                .flatMap(response -> orCorrected(query, response))
                .timeout(timeout)
                .onErrorMap(IndexFailure::read);
    }

    /// When nothing is found for words that nobody wrote, the nearest ones that somebody did are looked for.
    private Mono<Answer> orCorrected(SearchQuery query, SearchResponse<IndexDocument> response) {
        Answer answer = answer(query, response);
        String corrected = Spelling.corrected(query.text(), response);
        if (answer.total() > 0 || corrected.equals(query.text()) || corrected.length() > SearchQuery.TEXT_MAX) {
            return Mono.just(answer);
        }
        return ask(() -> client.search(request(query.withText(corrected)), IndexDocument.class))
                .map(found -> answer(query, found).corrected(corrected))
                .filter(found -> found.total() > 0)
                .defaultIfEmpty(answer);
    }

    Mono<SearchResponse<IndexDocument>> ask(Supplier<CompletableFuture<SearchResponse<IndexDocument>>> call) {
        // never cancelled: that would close the connection, for which the event loop would wait
        return Mono.fromFuture(() -> turnstile.pass(call), true)
                .timeout(timeout)
                .onErrorMap(IndexFailure::read);
    }

    private SearchRequest request(SearchQuery query) {
        Map<String, Query> filters = ListingQuery.filters(query);
        return SearchRequest.of(search -> {
            search.index(alias)
                    .query(ListingQuery.text(query.text()))
                    .postFilter(ListingQuery.all(filters.values()))
                    .aggregations(FacetCounts.aggregations(query, filters))
                    .sort(sort(query))
                    .size(size(query.page()))
                    .trackTotalHits(total -> total.count(TOTAL_EXACT_TO))
                    .timeout(timeout.toMillis() + "ms");
            if (!query.text().isEmpty()) {
                search.suggest(Spelling.suggester(query.text()));
            }
            Position after = query.page().after();
            if (after == null) {
                return search.from(query.page().from());
            }
            return search.searchAfter(
                    after.values().stream().map(SortValues::decode).toList());
        });
    }

    private static boolean isForeign(SearchQuery query) {
        Position after = query.page().after();
        return after != null && after.values().size() != sort(query).size();
    }

    /// One more than is shown tells whether there is more.
    private static int size(SearchQuery.Page page) {
        return Math.min(page.size() + 1, SearchQuery.Page.REACH_MAX - page.from());
    }

    private static List<SortOptions> sort(SearchQuery query) {
        SortOptions id = by("id", SortOrder.Desc);
        return switch (query.sort()) {
            case RELEVANCE ->
                List.of(
                        SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc))),
                        by("publishedAt", SortOrder.Desc),
                        id);
            case NEWEST -> List.of(by("publishedAt", SortOrder.Desc), id);
            case PRICE_ASC -> List.of(by("price", SortOrder.Asc), id);
            case PRICE_DESC -> List.of(by("price", SortOrder.Desc), id);
        };
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(s -> s.field(f -> f.field(field).order(order)));
    }

    private static Answer answer(SearchQuery query, SearchResponse<IndexDocument> response) {
        List<Hit<IndexDocument>> hits = response.hits().hits();
        List<Card> cards = hits.stream()
                .limit(query.page().size())
                .map(Hit::source)
                .map(IndexDocument::toCard)
                .toList();
        long total = response.hits().total() == null
                ? cards.size()
                : response.hits().total().value();
        return new Answer(
                cards, total, FacetCounts.read(query, response.aggregations()), null, false, next(query, hits));
    }

    private static @Nullable Position next(SearchQuery query, List<Hit<IndexDocument>> hits) {
        int size = query.page().size();
        if (hits.size() <= size) {
            return null;
        }
        List<FieldValue> values = hits.get(size - 1).sort();
        return new Position(values.stream().map(SortValues::encode).toList());
    }
}
