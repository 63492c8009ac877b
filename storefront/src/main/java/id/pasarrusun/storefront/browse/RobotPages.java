package id.pasarrusun.storefront.browse;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.storefront.purchases.ShopSettings;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What search engines are told: where not to look, and what there is.
@Controller
final class RobotPages {

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    /// Pages that are one visitor's own, and lists narrowed in ever new ways.
    private static final List<String> NOT_FOR_ROBOTS = List.of(
            "/keranjang", "/checkout", "/beli/", "/masuk", "/akun", "/sanggar", "/meja", "/api/", Wish.PATH + "?");

    private final Makers makers;
    private final Listings listings;
    private final ShopSettings shop;
    private final BrowseSettings settings;

    RobotPages(Makers makers, Listings listings, ShopSettings shop, BrowseSettings settings) {
        this.makers = makers;
        this.listings = listings;
        this.shop = shop;
        this.settings = settings;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .cacheControl(AN_HOUR)
                .contentType(MediaType.TEXT_PLAIN)
                .body(rules(shop.origin()));
    }

    @GetMapping("/sitemap.xml")
    Mono<ResponseEntity<String>> sitemap() {
        String origin = shop.origin();
        return Flux.concat(places(), towers(), people(), goods())
                .take(settings.sitemapAddresses())
                .map(path -> entry(origin + path))
                .collect(StringBuilder::new, StringBuilder::append)
                .map(entries -> ResponseEntity.ok()
                        .cacheControl(AN_HOUR)
                        .contentType(MediaType.APPLICATION_XML)
                        .body(document(entries)));
    }

    private static String rules(String origin) {
        return NOT_FOR_ROBOTS.stream()
                .map(path -> "Disallow: " + path + "\n")
                .collect(Collectors.joining("", "User-agent: *\n", "\nSitemap: " + origin + "/sitemap.xml\n"));
    }

    private static Flux<String> places() {
        return Flux.fromStream(() -> Stream.concat(
                Stream.of("/", Wish.PATH), Stream.of(Craft.values()).map(craft -> "/kerajinan/" + craft.slug())));
    }

    private Flux<String> towers() {
        return makers.towers().map(tower -> "/rusun/" + tower.slug());
    }

    private Flux<String> people() {
        return makers.open().map(maker -> "/pembuat/" + maker.card().slug());
    }

    private Flux<String> goods() {
        return listings.slugs(settings.sitemapAddresses()).map(slug -> "/produk/" + slug);
    }

    /// Slugs hold nothing that XML would have to escape.
    private static String entry(String address) {
        return "<url><loc>" + address + "</loc></url>\n";
    }

    private static String document(StringBuilder entries) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """ + entries + "</urlset>\n";
    }
}
