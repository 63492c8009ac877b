package id.pasarrusun.storefront.browse;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Standing;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.storefront.browse.ProductView.MakerBox;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Leaf;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.reach.Reach;
import id.pasarrusun.storefront.reach.Site;
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
                .map(shown -> view(shown, new ProductViews(words).maker(shown.maker)))
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

    private MakerView view(Shown shown, MakerBox box) {
        MakerProfile maker = shown.maker;
        List<LiveListing> goods = shown.goods;
        String address = "/pembuat/" + box.slug();
        Reach reach = site.page(
                        shown.leaf.address(address),
                        box.name() + ", " + box.tower(),
                        Formats.beginning(maker.story(), DESCRIPTION_MAX))
                .showing(
                        goods.isEmpty()
                                ? null
                                : site.shot(goods.getFirst().content().photos()));
        return new MakerView(
                box.name(),
                box.tower(),
                box.towerSlug(),
                box.place(),
                maker.story().lines().filter(line -> !line.isBlank()).toList(),
                box.trainings(),
                Cards.ofListings(goods),
                shown.leaf.links(address),
                reach);
    }
}
