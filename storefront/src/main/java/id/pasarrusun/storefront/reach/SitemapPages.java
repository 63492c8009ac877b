package id.pasarrusun.storefront.reach;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.listing.Listings.Mark;
import id.pasarrusun.catalog.listing.Listings.Stretch;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.storefront.page.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The list of all there is to be found: an index of its parts, one of them of places and people, the others of goods,
/// each page in every language. A part is written while it is sent, so its length costs no memory.
@Controller
final class SitemapPages {

    static final CacheControl AN_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    /// How long the index may lag behind the shop: counting a million goods takes a second.
    private static final Duration KEPT = Duration.ofMinutes(1);

    private static final int HAND = 500;
    private static final String PLACES = "tempat";
    private static final String GOODS = "produk-";
    private static final String INDEX = "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private static final String PART = "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
            + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";

    private final Makers makers;
    private final Listings listings;
    private final List<Findable> rooms;
    private final Site site;
    private final int size;
    private final Mono<List<Stretch>> stretches;

    SitemapPages(Makers makers, Listings listings, List<Findable> rooms, Site site, ReachSettings settings) {
        this.makers = makers;
        this.listings = listings;
        this.rooms = List.copyOf(rooms);
        this.site = site;
        this.size = settings.sitemapAddresses() / Language.values().length;
        this.stretches = listings.stretches(size)
                .collectList()
                .cache(counted -> KEPT, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    @GetMapping("/sitemap.xml")
    Mono<ResponseEntity<String>> index() {
        return stretches.map(parts -> answer(Xml.HEAD + INDEX + parts(parts) + "</sitemapindex>\n"));
    }

    @GetMapping("/sitemap/{part}.xml")
    Mono<ResponseEntity<Flux<String>>> part(@PathVariable String part) {
        if (part.equals(PLACES)) {
            return Mono.just(answer(framed(places())));
        }
        if (!part.matches(GOODS + "[1-9]\\d{0,4}")) {
            return Mono.error(NotFound.of("sitemap", part));
        }
        long number = Long.parseLong(part.substring(GOODS.length()));
        return stretches
                .flatMapIterable(all -> all)
                .filter(stretch -> stretch.number() == number)
                .next()
                .switchIfEmpty(Mono.error(() -> NotFound.of("sitemap", part)))
                .map(stretch -> answer(framed(goods(stretch))));
    }

    private static <T> ResponseEntity<T> answer(T document) {
        return ResponseEntity.ok()
                .cacheControl(AN_HOUR)
                .contentType(MediaType.APPLICATION_XML)
                .body(document);
    }

    private static Flux<String> framed(Flux<String> entries) {
        return Flux.concat(Mono.just(Xml.HEAD + PART), entries, Mono.just("</urlset>\n"));
    }

    private String parts(List<Stretch> goods) {
        Xml xml = new Xml();
        part(xml, PLACES, null);
        goods.forEach(stretch -> part(xml, GOODS + stretch.number(), stretch.approvedAt()));
        return xml.text();
    }

    private void part(Xml xml, String name, @Nullable Instant changed) {
        xml.open("sitemap").say("loc", site.at("/sitemap/" + name + ".xml"));
        if (changed != null) {
            xml.say("lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        xml.close();
    }

    /// The places are few; the makers have what is left of the part.
    private Flux<String> places() {
        Flux<String> known = Flux.fromStream(() -> Stream.concat(
                Stream.of("/", "/produk"), Stream.of(Craft.values()).map(craft -> "/kerajinan/" + craft.slug())));
        Flux<String> others = Flux.fromStream(() -> rooms.stream().flatMap(room -> room.pages().stream()));
        return Flux.concat(known, others, makers.towers().map(tower -> "/rusun/" + tower.slug()))
                .collectList()
                .flatMapMany(places -> Flux.concat(Mono.just(entries(places, "")), people(size - places.size())));
    }

    private Flux<String> people(int most) {
        return new Walk<String>(
                        most,
                        HAND,
                        (behind, wanted) -> makers.slugs(behind == null ? "" : behind, wanted)
                                .collectList())
                .write(slugs -> entries(slugs, "/pembuat/"));
    }

    private String entries(List<String> names, String before) {
        Xml xml = new Xml();
        names.forEach(name -> entries(xml, before + name, null));
        return xml.text();
    }

    private Flux<String> goods(Stretch stretch) {
        return new Walk<Mark>(size, HAND, (behind, wanted) -> marks(behind, stretch, wanted)).write(this::entries);
    }

    private Mono<List<Mark>> marks(@Nullable Mark behind, Stretch stretch, int wanted) {
        Flux<Mark> marks = behind == null
                ? listings.marksFrom(stretch.first(), wanted)
                : listings.marksBehind(behind.id(), wanted);
        return marks.collectList();
    }

    private String entries(List<Mark> marks) {
        Xml xml = new Xml();
        marks.forEach(mark -> entries(xml, "/produk/" + mark.slug(), mark.approvedAt()));
        return xml.text();
    }

    /// A page has an entry in each language, and each names all of them.
    private Xml entries(Xml xml, String path, @Nullable Instant changed) {
        for (Language language : Language.values()) {
            xml.open("url").say("loc", site.at(language, path));
            if (changed != null) {
                xml.say("lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString());
            }
            for (Language other : Language.values()) {
                xml.alternate(other.code(), site.at(other, path));
            }
            xml.alternate("x-default", site.at(Language.INDONESIAN, path)).close();
        }
        return xml;
    }
}
