package id.pasarrusun.storefront.offline;

import id.pasarrusun.storefront.page.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// The page shown instead of one that was never seen while there was a link; kept by every phone.
@Controller
final class OfflinePages {

    static final String ADDRESS = "/luring";

    @GetMapping(ADDRESS)
    Mono<Rendering> offline() {
        return Mono.just(PublicPage.of("offline/page").build());
    }
}
