package id.pasarrusun.storefront.reach;

import id.pasarrusun.storefront.page.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What search engines are told at the door: where not to look, and where the list of all there is stands.
@Controller
final class RobotPages {

    /// Pages that are one visitor's own, and lists narrowed in ever new ways.
    private static final List<String> OWN =
            List.of("/keranjang", "/checkout", "/beli/", "/masuk", "/keluar", "/akun", "/sanggar", "/meja", "/produk?");

    /// The whole list, page by page: of two rules the longer one counts.
    private static final String PAGES_OF_THE_LIST = "/produk?hal=";

    private final Site site;

    RobotPages(Site site) {
        this.site = site;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        String rules = Stream.of(Language.values()).map(RobotPages::rules).collect(Collectors.joining());
        return ResponseEntity.ok()
                .cacheControl(SitemapPages.AN_HOUR)
                .contentType(MediaType.TEXT_PLAIN)
                .body("User-agent: *\n" + rules + "Disallow: /api/\n\nSitemap: " + site.at("/sitemap.xml") + "\n");
    }

    private static String rules(Language language) {
        return OWN.stream()
                        .map(path -> "Disallow: " + language.address(path) + "\n")
                        .collect(Collectors.joining())
                + "Allow: " + language.address(PAGES_OF_THE_LIST) + "\n";
    }
}
