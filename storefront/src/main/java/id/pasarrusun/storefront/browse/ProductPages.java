package id.pasarrusun.storefront.browse;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.reach.Site;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// A product's own page.
@Controller
final class ProductPages {

    private final Listings listings;
    private final Makers makers;
    private final Site site;

    ProductPages(Listings listings, Makers makers, Site site) {
        this.listings = listings;
        this.makers = makers;
        this.site = site;
    }

    @GetMapping("/produk/{slug}")
    Mono<Rendering> product(@PathVariable String slug, Words words) {
        return listings.findLive(slug)
                .switchIfEmpty(Mono.error(() -> NotFound.of("product", slug)))
                .flatMap(listing -> listing.slug().equals(slug)
                        ? view(listing, new ProductViews(words)).map(view -> Browsing.page("browse/product", view))
                        : Mono.just(moved(listing)));
    }

    /// For good, but not to be kept: a thing may be called again as it was called before.
    private static Rendering moved(LiveListing listing) {
        return Rendering.redirectTo("/produk/" + listing.slug())
                .status(HttpStatus.MOVED_PERMANENTLY)
                .propagateQuery(true)
                .header(HttpHeaders.CACHE_CONTROL, Browsing.FRESH)
                .build();
    }

    private Mono<ProductView> view(LiveListing listing, ProductViews views) {
        Mono<MakerProfile> maker = makers.get(listing.maker().id());
        Mono<List<LiveListing>> others = listings.liveOf(listing.maker().id(), 0, ProductViews.MORE_MAX + 1)
                .collectList();
        return Mono.zip(maker, others, (profile, all) -> views.of(listing, profile, all, site));
    }
}
