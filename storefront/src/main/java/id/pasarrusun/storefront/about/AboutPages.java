package id.pasarrusun.storefront.about;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.PublicPage;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.reach.Reach;
import id.pasarrusun.storefront.reach.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// The pages of terms and help.
@Controller
final class AboutPages {

    static final String BASE = "/halaman/";

    private static final int DESCRIPTION_MAX = 155;

    private final Texts texts;
    private final Site site;

    AboutPages(Texts texts, Site site) {
        this.texts = texts;
        this.site = site;
    }

    @GetMapping(BASE + "{slug}")
    Mono<Rendering> page(@PathVariable String slug, Words words) {
        return Mono.justOrEmpty(Topic.find(slug).filter(Topic::isPage))
                .flatMap(topic -> texts.read(topic, words))
                .filter(text -> !text.isEmpty())
                .switchIfEmpty(Mono.error(() -> NotFound.of("page", slug)))
                .map(text -> PublicPage.of("about/page")
                        .modelAttribute("view", new AboutView(text, reach(slug, text)))
                        .build());
    }

    private Reach reach(String slug, Text text) {
        return site.page(BASE + slug, text.title().text(), Formats.beginning(text.firstWords(), DESCRIPTION_MAX));
    }
}
