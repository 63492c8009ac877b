package id.pasarrusun.storefront.reach;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.LiveListing;
import id.pasarrusun.storefront.limit.AtOnce;
import id.pasarrusun.storefront.page.Dictionary;
import id.pasarrusun.storefront.page.Language;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Everything that can be bought, as shopping channels want it (Google Merchant, RSS 2.0), the newest first. Written
/// while it is sent, so its length costs no memory.
@Controller
final class FeedPages {

    private static final int HAND = 100;
    private static final ListingId BEHIND_ALL = new ListingId(new UUID(-1, -1));

    private final Listings listings;
    private final Dictionary dictionary;
    private final Site site;
    private final ReachSettings settings;
    private final AtOnce writing;

    FeedPages(Listings listings, Dictionary dictionary, Site site, ReachSettings settings) {
        this.listings = listings;
        this.dictionary = dictionary;
        this.site = site;
        this.settings = settings;
        this.writing = new AtOnce(settings.feedsAtOnce(), "The shop writes as many feeds as it can");
    }

    @GetMapping("/umpan/google.xml")
    ResponseEntity<Flux<String>> indonesian() {
        return feed(Language.INDONESIAN);
    }

    @GetMapping("/umpan/google.en.xml")
    ResponseEntity<Flux<String>> english() {
        return feed(Language.ENGLISH);
    }

    private ResponseEntity<Flux<String>> feed(Language language) {
        FeedItems items = new FeedItems(site, dictionary.in(language));
        Flux<String> goods = new Walk<LiveListing>(settings.feedListings(), HAND, this::behind).write(items::of);
        return ResponseEntity.ok()
                .cacheControl(SitemapPages.AN_HOUR)
                .contentType(MediaType.APPLICATION_XML)
                .body(writing.admit(
                        Flux.concat(Mono.just(items.head()), goods, Mono.just(items.foot())), settings.feedWithin()));
    }

    private Mono<List<LiveListing>> behind(@Nullable LiveListing last, int wanted) {
        return listings.before(last == null ? BEHIND_ALL : last.id(), wanted).collectList();
    }
}
