package id.pasarrusun.storefront.browse;

import id.pasarrusun.catalog.search.Answer;
import id.pasarrusun.catalog.search.Search;
import id.pasarrusun.catalog.search.SearchQuery;
import id.pasarrusun.storefront.page.ProductCard;
import id.pasarrusun.storefront.page.PublicPage;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.reach.Site;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// The list of everything on sale, searched and narrowed; to htmx only the part that changes.
@Controller
final class SearchPages {

    private static final int OFFERED_INSTEAD = 4;

    private final Search search;

    private final Site site;

    SearchPages(Search search, Site site) {
        this.search = search;
        this.site = site;
    }

    @GetMapping(Wish.PATH)
    Mono<Rendering> list(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) boolean part,
            @RequestHeader(name = "HX-History-Restore-Request", required = false) boolean goingBack,
            Words words) {
        Wish wish = Wish.of(asked);
        String template = part && !goingBack ? "browse/results" : "browse/search";
        return find(wish).flatMap(found -> page(template, found, words));
    }

    /// What was found, by the wish that found it.
    private record Found(Wish wish, Answer answer) {}

    /// An old address may ask for a page that is no longer there: then it is the last one.
    private Mono<Found> find(Wish wish) {
        return search.run(wish.query())
                .flatMap(answer -> wish.isBeyond(answer.total())
                        ? find(wish.onPage(Wish.pagesOf(answer.total())))
                        : Mono.just(new Found(wish, answer)));
    }

    private Mono<Rendering> page(String template, Found found, Words words) {
        return instead(found.answer)
                .map(more -> new SearchViews(words, site).of(found.wish, found.answer, more))
                .map(view -> PublicPage.of(template)
                        .modelAttribute("view", view)
                        .header(HttpHeaders.CACHE_CONTROL, Browsing.FRESH)
                        .header(HttpHeaders.VARY, "HX-Request")
                        .header("HX-Push-Url", words.language().address(found.wish.href()))
                        .build());
    }

    private Mono<List<ProductCard>> instead(Answer answer) {
        return answer.total() > 0
                ? Mono.just(List.of())
                : search.run(SearchQuery.newest(OFFERED_INSTEAD)).map(newest -> Cards.of(newest.cards()));
    }
}
