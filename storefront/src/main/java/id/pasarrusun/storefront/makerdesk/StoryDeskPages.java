package id.pasarrusun.storefront.makerdesk;

import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.MakerState;
import id.pasarrusun.catalog.maker.Stories;
import id.pasarrusun.storefront.makerdesk.Dossiers.Besides;
import id.pasarrusun.storefront.page.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Where an officer who has read a maker's new story lets it hang, or says why not.
@Controller
final class StoryDeskPages {

    private static final String REASON = "alasan-cerita";

    private final Dossiers dossiers;
    private final Stories stories;

    StoryDeskPages(Dossiers dossiers, Stories stories) {
        this.dossiers = dossiers;
        this.stories = stories;
    }

    @PostMapping(DossierPages.BASE + "{slug}/cerita")
    Mono<Rendering> decide(@PathVariable String slug, ServerWebExchange exchange) {
        return Mono.zip(dossiers.maker(slug), exchange.getFormData().map(Form::sent), Asked::new)
                .flatMap(this::decide);
    }

    private record Asked(MakerProfile maker, Form form) {

        String text() {
            return form.value("text").replace("\r\n", "\n");
        }
    }

    private Mono<Rendering> decide(Asked asked) {
        var maker = asked.maker.card().id();
        String reason = asked.form.value(REASON);
        if (asked.form.value("putusan").equals("pasang")) {
            return stories.confirm(maker, asked.text()).map(hung -> to(asked, hung ? Told.STORY_UP : Told.NOT_NOW));
        }
        return reason.isEmpty() || reason.length() > MakerState.REASON_MAX
                ? dossiers.page(asked.maker, Besides.faulty(asked.form.reject(REASON, "makerdesk.fault.reason")))
                : stories.refuse(maker, asked.text(), reason)
                        .map(refused -> to(asked, refused ? Told.STORY_DOWN : Told.NOT_NOW));
    }

    private static Rendering to(Asked asked, String told) {
        return Rendering.redirectTo(
                        Told.after(DossierPages.BASE + asked.maker.card().slug(), told))
                .build();
    }
}
