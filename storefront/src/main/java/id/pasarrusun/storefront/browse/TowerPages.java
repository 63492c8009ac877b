package id.pasarrusun.storefront.browse;

import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.catalog.search.Answer;
import id.pasarrusun.catalog.search.Search;
import id.pasarrusun.storefront.browse.TowerView.Neighbour;
import id.pasarrusun.storefront.page.Crumb;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.reach.Reach;
import id.pasarrusun.storefront.reach.Site;
import id.pasarrusun.storefront.reach.Telling;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// A tower, the makers who live there and what they make.
@Controller
final class TowerPages {

    private static final int STORY_MAX = 140;

    private final Makers makers;
    private final Search search;
    private final Site site;

    TowerPages(Makers makers, Search search, Site site) {
        this.makers = makers;
        this.search = search;
        this.site = site;
    }

    @GetMapping("/rusun/{slug}")
    Mono<Rendering> tower(@PathVariable String slug, Words words) {
        return makers.getTower(slug)
                .flatMap(tower -> view(tower, words))
                .map(view -> Browsing.page("browse/tower", view));
    }

    private Mono<TowerView> view(Tower tower, Words words) {
        Mono<List<Neighbour>> neighbours = makers.inTower(tower.slug())
                .map(maker -> neighbour(maker, words))
                .collectList();
        return Mono.zip(
                neighbours,
                search.run(Wish.ofTower(tower.slug()).query()),
                (people, goods) -> view(people, goods, reach(tower, goods, words), tower));
    }

    private static TowerView view(List<Neighbour> people, Answer goods, Reach reach, Tower tower) {
        return new TowerView(
                tower.name(),
                tower.slug(),
                tower.district() + ", " + tower.city(),
                tower.about(),
                people,
                Cards.of(goods.cards()),
                Formats.number(goods.total()),
                goods.total() <= goods.cards().size(),
                reach);
    }

    private Reach reach(Tower tower, Answer goods, Words words) {
        String address = "/rusun/" + tower.slug();
        Telling telling = new Telling(site, words);
        return site.page(address, tower.name(), tower.about())
                .about(List.of(telling.list(Cards.of(goods.cards())), telling.trail(new Crumb(tower.name(), address))));
    }

    static Neighbour neighbour(MakerProfile maker, Words words) {
        return new Neighbour(
                maker.card().name(),
                maker.card().slug(),
                Cards.shortName(maker.card().tower()),
                maker.trainings().stream()
                        .map(training -> training.craft().slug())
                        .distinct()
                        .map(craft -> words.word("page.craft." + craft))
                        .collect(Collectors.joining(", ")),
                Formats.beginning(maker.story(), STORY_MAX),
                ProductViews.face(maker));
    }
}
