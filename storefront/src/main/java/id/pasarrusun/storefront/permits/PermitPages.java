package id.pasarrusun.storefront.permits;

import id.pasarrusun.catalog.food.PermitId;
import id.pasarrusun.catalog.food.Permits;
import id.pasarrusun.catalog.food.Permitting;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.failure.Unavailable;
import id.pasarrusun.kernel.time.Jakarta;
import id.pasarrusun.media.intake.Intake;
import id.pasarrusun.media.intake.Vault;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.Answers;
import id.pasarrusun.storefront.studio.Sent;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// A maker's papers: how they stand, for how long they hold, and a form for another.
@Controller("permitPages")
final class PermitPages {

    static final String PAGE = "/sanggar/izin";

    private final Permits permits;
    private final Permitting permitting;
    private final Vault vault;
    private final InstantSource clock;

    PermitPages(Permits permits, Permitting permitting, Vault vault, InstantSource clock) {
        this.permits = permits;
        this.permitting = permitting;
        this.vault = vault;
        this.clock = clock;
    }

    /// @param jenis the kind of paper that she came to send
    @GetMapping(PAGE)
    Mono<Rendering> show(
            @AuthenticationPrincipal MakerVisitor maker,
            @RequestParam(required = false) @Nullable String jenis,
            @RequestParam(required = false) @Nullable String kabar) {
        return view(maker.maker(), PermitForm.empty(jenis, clock), "terkirim".equals(kabar) ? "permits.sent" : null)
                .map(view -> Answers.page("permits/permits", view));
    }

    @PostMapping(PAGE)
    Mono<Rendering> send(@AuthenticationPrincipal MakerVisitor maker, ServerWebExchange exchange) {
        return Sent.of(exchange).flatMap(sent -> send(maker.maker(), sent));
    }

    /// The photo of her paper, for her alone.
    @GetMapping(PAGE + "/{id}/foto")
    Mono<ResponseEntity<byte[]>> photo(@AuthenticationPrincipal MakerVisitor maker, @PathVariable UUID id) {
        return permits.get(maker.maker(), new PermitId(id)).flatMap(permit -> PermitPhotos.answer(permit, vault));
    }

    private Mono<Rendering> send(MakerId maker, Sent sent) {
        Form checked = PermitForm.check(sent.form(), today());
        if (!checked.holds()) {
            return mend(maker, checked);
        }
        return isKept(maker, checked).flatMap(kept -> kept ? Mono.just(sent()) : receive(maker, checked, sent));
    }

    private Mono<Rendering> receive(MakerId maker, Form form, Sent sent) {
        return sent.pictures().isEmpty()
                ? keep(maker, form, false)
                : photograph(maker, form, sent.pictures().getFirst());
    }

    /// A form that came before changes nothing, and no photo that an officer may have looked at.
    private Mono<Boolean> isKept(MakerId maker, Form form) {
        return permits.get(maker, PermitForm.read(form, maker, false).id())
                .hasElement()
                .onErrorReturn(NotFound.class, false);
    }

    private static Rendering sent() {
        return Answers.to(PAGE + "?kabar=terkirim");
    }

    private Mono<Rendering> photograph(MakerId maker, Form form, FilePart file) {
        return vault.keep(PermitForm.photo(form, maker), file.content())
                .flatMap(intake -> switch (intake) {
                    case Intake.Accepted _ -> keep(maker, form, true);
                    case Intake.TooLarge _ -> mend(maker, form.reject(PermitForm.PHOTO, "permits.fault.photo-large"));
                    case Intake.NotAPicture _ -> mend(maker, form.reject(PermitForm.PHOTO, "permits.fault.photo"));
                })
                .onErrorResume(
                        Unavailable.class, _ -> mend(maker, form.reject(PermitForm.PHOTO, "permits.fault.photo-busy")));
    }

    private Mono<Rendering> keep(MakerId maker, Form form, boolean photographed) {
        return permitting.send(PermitForm.read(form, maker, photographed)).flatMap(outcome -> switch (outcome) {
            case Permitting.Outcome.Done() -> Mono.just(sent());
            case Permitting.Outcome.TooMany _, Permitting.Outcome.NotNow _ ->
                mend(maker, form.reject(PermitForm.KIND, "permits.fault.too-many"));
        });
    }

    private Mono<Rendering> mend(MakerId maker, Form form) {
        return view(maker, form, null)
                .map(view -> Answers.page("permits/permits", view, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private Mono<PermitsView> view(MakerId maker, Form form, @Nullable String news) {
        LocalDate today = today();
        return permits.of(maker)
                .map(permit -> PermitLine.of(permit, "", today))
                .collectList()
                .map(lines -> new PermitsView(lines, form, news));
    }

    private LocalDate today() {
        return Jakarta.day(clock.instant());
    }
}
