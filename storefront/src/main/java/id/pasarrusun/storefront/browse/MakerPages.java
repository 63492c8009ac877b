package id.pasarrusun.storefront.browse;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.storefront.browse.ProductView.MakerBox;
import id.pasarrusun.storefront.page.Crumb;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Leaf;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.reach.Reach;
import id.pasarrusun.storefront.reach.Reach.Shot;
import id.pasarrusun.storefront.reach.Site;
import id.pasarrusun.storefront.reach.Telling;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// A maker and what she makes.
@Controller
final class MakerPages {

    private static final int DESCRIPTION_MAX = 155;

    private final Makers makers;
    private final Listings listings;
    private final Site site;

    MakerPages(Makers makers, Listings listings, Site site) {
        this.makers = makers;
        this.listings = listings;
        this.site = site;
    }

    @GetMapping("/pembuat/{slug}")
    Mono<Rendering> maker(
            @PathVariable String slug, @RequestParam(required = false) @Nullable String hal, Words words) {
        return makers.getBySlug(slug)
                .filter(maker -> maker.standing() == Standing.OPEN)
                .switchIfEmpty(Mono.error(() -> NotFound.of("maker", slug)))
                .flatMap(maker -> shown(maker, hal))
                .map(shown -> view(shown, words))
                .map(view -> Browsing.page("browse/maker", view));
    }

    /// A maker and one page of what she makes.
    private record Shown(MakerProfile maker, Leaf leaf, List<LiveListing> goods) {}

    private Mono<Shown> shown(MakerProfile maker, @Nullable String page) {
        MakerId id = maker.card().id();
        return listings.count(List.of(id))
                .map(counts -> Leaf.of(page, counts.getOrDefault(id, 0L), Wish.SIZE))
                .flatMap(leaf -> listings.liveOf(id, leaf.offset(), leaf.size())
                        .collectList()
                        .map(goods -> new Shown(maker, leaf, goods)));
    }

    private MakerView view(Shown shown, Words words) {
        MakerProfile maker = shown.maker;
        MakerBox box = new ProductViews(words).maker(maker);
        List<LiveListing> goods = shown.goods;
        String address = "/pembuat/" + box.slug();
        return new MakerView(
                box.name(),
                box.tower(),
                box.towerSlug(),
                box.place(),
                maker.story().lines().filter(line -> !line.isBlank()).toList(),
                box.trainings(),
                box.portrait() == null ? null : box.portrait().atOnce(),
                Cards.ofListings(goods),
                shown.leaf.links(address),
                reach(shown, shown.leaf.address(address), words));
    }

    private Reach reach(Shown shown, String address, Words words) {
        MakerProfile maker = shown.maker;
        String name = maker.card().name();
        Tower tower = maker.card().tower();
        Shot shot = shown.goods.isEmpty()
                ? null
                : site.shot(shown.goods.getFirst().content().photos());
        Telling telling = new Telling(site, words);
        return site.page(address, name + ", " + tower.name(), Formats.beginning(maker.story(), DESCRIPTION_MAX))
                .showing(shot)
                .about(List.of(
                        telling.maker(maker),
                        telling.list(Cards.ofListings(shown.goods)),
                        telling.trail(new Crumb(tower.name(), "/rusun/" + tower.slug()), new Crumb(name, address))));
    }
}
