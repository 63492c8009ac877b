package id.pasarrusun.storefront.desk;

import id.pasarrusun.catalog.listing.Listings;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// All makers, whether they may sell or not.
@Controller
final class DeskMakerPages {

    private static final int QUERY_MAX = 100;

    private final Makers makers;
    private final Listings listings;

    DeskMakerPages(Makers makers, Listings listings) {
        this.makers = makers;
        this.listings = listings;
    }

    @GetMapping("/meja/pembuat")
    Mono<Rendering> all(@RequestParam @Nullable String q) {
        String typed = Objects.requireNonNullElse(q, "").strip();
        String query = typed.substring(0, Math.min(typed.length(), QUERY_MAX));
        return makers.find(query, MakersView.LENGTH_MAX)
                .collectList()
                .flatMap(found -> view(query, found))
                .map(view -> Rendering.view("desk/makers")
                        .modelAttribute("view", view)
                        .build());
    }

    private Mono<MakersView> view(String query, List<MakerProfile> found) {
        return listings.count(found.stream().map(maker -> maker.card().id()).toList())
                .map(live -> MakersView.of(query, found, live));
    }
}
