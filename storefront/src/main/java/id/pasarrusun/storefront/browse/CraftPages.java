package id.pasarrusun.storefront.browse;

import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.search.Answer;
import id.pasarrusun.catalog.search.Bucket;
import id.pasarrusun.catalog.search.Search;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.storefront.browse.SearchView.Choice;
import id.pasarrusun.storefront.browse.TowerView.Neighbour;
import id.pasarrusun.storefront.page.Crumb;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.reach.Reach;
import id.pasarrusun.storefront.reach.Site;
import id.pasarrusun.storefront.reach.Telling;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// A craft: what it is, and what is made in it.
@Controller
final class CraftPages {

    private static final int MAKERS_SHOWN = 12;

    private final Makers makers;
    private final Search search;
    private final Site site;

    CraftPages(Makers makers, Search search, Site site) {
        this.makers = makers;
        this.search = search;
        this.site = site;
    }

    @GetMapping("/kerajinan/{slug}")
    Mono<Rendering> craft(@PathVariable String slug, Words words) {
        Craft craft = Craft.findBySlug(slug).orElseThrow(() -> NotFound.of("craft", slug));
        Wish wish = Wish.ofCraft(craft);
        Mono<List<Neighbour>> people = makers.inCraft(craft, MAKERS_SHOWN)
                .map(maker -> TowerPages.neighbour(maker, words))
                .collectList();
        return Mono.zip(search.run(wish.query()), people, Found::new)
                .map(found -> view(craft, wish, found, reach(craft, found.answer, words)))
                .map(view -> Browsing.page("browse/craft", view));
    }

    private record Found(Answer answer, List<Neighbour> people) {}

    private static CraftView view(Craft craft, Wish wish, Found found, Reach reach) {
        Answer answer = found.answer;
        return new CraftView(
                craft.slug(),
                answer.facets().tower().stream()
                        .map(tower -> tower(wish, tower))
                        .toList(),
                found.people,
                Cards.of(answer.cards()),
                Formats.number(answer.total()),
                answer.total() <= answer.cards().size(),
                reach);
    }

    private Reach reach(Craft craft, Answer answer, Words words) {
        String address = "/kerajinan/" + craft.slug();
        String name = words.word("page.craft." + craft.slug());
        Telling telling = new Telling(site, words);
        return site.page(address, name, words.word("browse.craft." + craft.slug() + ".text"))
                .about(List.of(telling.list(Cards.of(answer.cards())), telling.trail(new Crumb(name, address))));
    }

    private static Choice tower(Wish wish, Bucket tower) {
        return new Choice(
                Cards.shortName(tower.label()),
                Formats.number(tower.count()),
                wish.hrefWith(Wish.TOWER, tower.value()),
                false);
    }
}
