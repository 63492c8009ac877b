package id.pasarrusun.storefront.joining;

import id.pasarrusun.catalog.maker.Admitting;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerState;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import java.time.InstantSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// Where a new maker takes her invitation and sees what is missing before her shop opens.
@Controller
final class BeginningPages {

    static final String PAGE = "/sanggar/mulai";

    private final Admitting admitting;
    private final Onboarding onboarding;
    private final JoiningSettings settings;
    private final InstantSource clock;

    BeginningPages(Admitting admitting, Onboarding onboarding, JoiningSettings settings, InstantSource clock) {
        this.admitting = admitting;
        this.onboarding = onboarding;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    Mono<Rendering> show(@AuthenticationPrincipal MakerVisitor maker) {
        return Mono.zip(
                        admitting.state(maker.maker()),
                        onboarding.of(maker.maker()),
                        (state, steps) ->
                                BeginningView.of(maker.name(), state, steps, clock.instant(), settings.opensItself()))
                .map(view -> Rendering.view("joining/beginning")
                        .modelAttribute("view", view)
                        .build());
    }

    /// Her yes: to the invitation, or to opening where the settings leave that to her. Said too late it changes
    /// nothing, and the page says why.
    @PostMapping(PAGE)
    Mono<Rendering> agree(@AuthenticationPrincipal MakerVisitor maker) {
        return admitting
                .state(maker.maker())
                .flatMap(state -> step(maker, state))
                .thenReturn(Rendering.redirectTo(PAGE).build());
    }

    private Mono<?> step(MakerVisitor maker, MakerState state) {
        return switch (state) {
            case MakerState.Invited _ -> admitting.accept(maker.maker(), maker.name());
            case MakerState.Preparing _ -> settings.opensItself() ? open(maker.maker()) : Mono.empty();
            case MakerState.Applied _,
                    MakerState.Open _,
                    MakerState.Suspended _,
                    MakerState.Ended _,
                    MakerState.Refused _ -> Mono.empty();
        };
    }

    private Mono<?> open(MakerId maker) {
        return onboarding
                .isComplete(maker)
                .filter(complete -> complete)
                .flatMap(complete -> admitting.open(MakerState.By.SHOP, maker));
    }
}
