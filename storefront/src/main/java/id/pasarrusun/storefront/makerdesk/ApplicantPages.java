package id.pasarrusun.storefront.makerdesk;

import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Stories;
import id.pasarrusun.storefront.joining.Joining;
import id.pasarrusun.storefront.makerdesk.ApplicantsView.Teller;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// The queue of those who asked to sell here, and of stories that nobody has read yet. They are decided in each one's
/// file.
@Controller
final class ApplicantPages {

    private static final int STORIES_MAX = 100;

    private final Joining joining;
    private final Stories stories;
    private final Makers makers;

    ApplicantPages(Joining joining, Stories stories, Makers makers) {
        this.joining = joining;
        this.stories = stories;
        this.makers = makers;
    }

    @GetMapping("/meja/pembuat/lamaran")
    Mono<Rendering> all() {
        return Mono.zip(joining.applicants(), tellers(), ApplicantsView::new)
                .map(view -> Rendering.view("makerdesk/applicants")
                        .modelAttribute("view", view)
                        .build());
    }

    private Mono<List<Teller>> tellers() {
        return stories.waiting(STORIES_MAX)
                .map(Stories.Proposed::maker)
                .collectList()
                .flatMap(waiting -> makers.cards(waiting)
                        .map(cards -> waiting.stream()
                                .map(cards::get)
                                .filter(java.util.Objects::nonNull)
                                .map(card -> new Teller(card.slug(), card.name()))
                                .toList()));
    }
}
