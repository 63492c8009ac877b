package id.pasarrusun.storefront.browse;

import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.search.Answer;
import id.pasarrusun.catalog.search.Bucket;
import id.pasarrusun.catalog.search.Search;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.storefront.browse.SearchView.Choice;
import id.pasarrusun.storefront.page.Formats;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// A craft: what it is, and what is made in it.
@Controller
final class CraftPages {

    private final Search search;

    CraftPages(Search search) {
        this.search = search;
    }

    @GetMapping("/kerajinan/{slug}")
    Mono<Rendering> craft(@PathVariable String slug) {
        Craft craft = Craft.findBySlug(slug).orElseThrow(() -> NotFound.of("craft", slug));
        Wish wish = Wish.ofCraft(craft);
        return search.run(wish.query())
                .map(answer -> view(craft, wish, answer))
                .map(view -> Browsing.page("browse/craft", view));
    }

    private static CraftView view(Craft craft, Wish wish, Answer answer) {
        return new CraftView(
                craft.slug(),
                answer.facets().tower().stream()
                        .map(tower -> tower(wish, tower))
                        .toList(),
                Cards.of(answer.cards()),
                Formats.number(answer.total()),
                answer.total() <= answer.cards().size());
    }

    private static Choice tower(Wish wish, Bucket tower) {
        return new Choice(
                Cards.shortName(tower.label()),
                Formats.number(tower.count()),
                wish.hrefWith(Wish.TOWER, tower.value()),
                false);
    }
}
