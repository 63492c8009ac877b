package id.pasarrusun.storefront.history;

import id.pasarrusun.catalog.search.Answer;
import id.pasarrusun.catalog.search.Search;
import id.pasarrusun.catalog.search.SearchQuery;
import id.pasarrusun.catalog.search.Sort;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// Where an officer finds what is on sale, by its name or its maker's.
@Controller
final class DeskGoodsPages {

    private static final int LENGTH = 24;

    private final Search search;

    DeskGoodsPages(Search search) {
        this.search = search;
    }

    @GetMapping(DeskHistoryPages.BASE)
    Mono<Rendering> find(@RequestParam @Nullable String q) {
        String typed = Objects.requireNonNullElse(q, "").strip();
        String text = typed.substring(0, Math.min(typed.length(), SearchQuery.TEXT_MAX));
        return search.run(query(text))
                .map(Answer::cards)
                .map(cards -> GoodsView.of(text, cards))
                .map(view -> Rendering.view("history/goods")
                        .modelAttribute("view", view)
                        .build());
    }

    private static SearchQuery query(String text) {
        Sort sort = text.isBlank() ? Sort.NEWEST : Sort.RELEVANCE;
        SearchQuery.Page first = SearchQuery.Page.first(LENGTH);
        return new SearchQuery(text, Set.of(), Set.of(), Set.of(), Map.of(), null, null, false, false, sort, first);
    }
}
