package id.pasarrusun.storefront.joining;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Stories;
import id.pasarrusun.catalog.maker.Stories.Proposed;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.page.Form;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Where a maker writes of herself. Once her shop was open an officer reads it before buyers do.
@Controller
final class StoryPages {

    static final String PAGE = "/sanggar/cerita";
    private static final String STORY = "story";
    private static final String SAVED = "tersimpan";

    private final Makers makers;
    private final Stories stories;
    private final JoiningSettings settings;

    StoryPages(Makers makers, Stories stories, JoiningSettings settings) {
        this.makers = makers;
        this.stories = stories;
        this.settings = settings;
    }

    @GetMapping(PAGE)
    Mono<Rendering> show(
            @AuthenticationPrincipal MakerVisitor maker, @RequestParam(required = false) @Nullable String kabar) {
        return page(maker.maker(), null, SAVED.equals(kabar));
    }

    @PostMapping(PAGE)
    Mono<Rendering> write(@AuthenticationPrincipal MakerVisitor maker, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .map(this::checked)
                .flatMap(form -> form.holds()
                        ? stories.write(maker.maker(), text(form))
                                .thenReturn(Rendering.redirectTo(PAGE + "?kabar=" + SAVED)
                                        .build())
                        : page(maker.maker(), form, false));
    }

    private Form checked(Form form) {
        int length = text(form).length();
        if (length < settings.storyMin()) {
            return form.reject(STORY, "joining.fault.story.short");
        }
        return length > settings.storyMax() ? form.reject(STORY, "joining.fault.story.long") : form;
    }

    private static String text(Form form) {
        return form.value(STORY).replace("\r\n", "\n");
    }

    /// @param sent what did not hold; null when nothing was sent
    private Mono<Rendering> page(MakerId maker, @Nullable Form sent, boolean saved) {
        return Mono.zip(
                        makers.get(maker),
                        stories.find(maker).singleOptional(),
                        (profile, proposed) -> view(profile.story(), proposed, sent, saved))
                .map(view -> Rendering.view("joining/story")
                        .modelAttribute("view", view)
                        .status(sent == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                        .build());
    }

    private StoryView view(String hanging, Optional<Proposed> proposed, @Nullable Form sent, boolean saved) {
        String last = proposed.map(Proposed::text).orElse(hanging);
        String refused = proposed.map(Proposed::refused).orElse(null);
        Form form = sent == null ? Form.empty().with(STORY, last) : sent;
        return new StoryView(
                form, hanging, proposed.isPresent() && refused == null, refused, saved, settings.storyMax());
    }
}
