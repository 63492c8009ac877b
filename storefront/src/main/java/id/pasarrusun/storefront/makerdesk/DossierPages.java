package id.pasarrusun.storefront.makerdesk;

import id.pasarrusun.catalog.maker.Admission;
import id.pasarrusun.catalog.maker.Admitting;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.MakerState;
import id.pasarrusun.catalog.maker.MakerState.By;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.joining.Joining;
import id.pasarrusun.storefront.joining.Onboarding;
import id.pasarrusun.storefront.makerdesk.Dossiers.Besides;
import id.pasarrusun.storefront.page.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// A maker's file at the desk: where she stands and how she came there, and the steps that lead on.
@Controller
final class DossierPages {

    static final String BASE = "/meja/pembuat/";

    private final Dossiers dossiers;
    private final Admitting admitting;
    private final Joining joining;
    private final Onboarding onboarding;
    private final ContactReads reads;

    DossierPages(Dossiers dossiers, Admitting admitting, Joining joining, Onboarding onboarding, ContactReads reads) {
        this.dossiers = dossiers;
        this.admitting = admitting;
        this.joining = joining;
        this.onboarding = onboarding;
        this.reads = reads;
    }

    @GetMapping(BASE + "{slug}")
    Mono<Rendering> show(@PathVariable String slug, @RequestParam(required = false) @Nullable String kabar) {
        String told = Told.read(kabar);
        return dossiers.maker(slug).flatMap(maker -> dossiers.page(maker, new Besides(Form.empty(), told, false)));
    }

    /// Shows her number once, and keeps who looked.
    @PostMapping(BASE + "{slug}/kontak")
    Mono<Rendering> contact(@PathVariable String slug, @AuthenticationPrincipal StaffVisitor staff) {
        return dossiers.maker(slug)
                .flatMap(maker -> reads.write(maker.card().id(), staff)
                        .then(dossiers.page(maker, new Besides(Form.empty(), null, true))));
    }

    @PostMapping(BASE + "{slug}/langkah")
    Mono<Rendering> move(
            @PathVariable String slug, @AuthenticationPrincipal StaffVisitor staff, ServerWebExchange exchange) {
        By officer = Officers.by(staff);
        return Mono.zip(dossiers.maker(slug), exchange.getFormData().map(Form::sent), Asked::new)
                .flatMap(asked -> Mono.justOrEmpty(Move.read(asked.form.value("langkah")))
                        .switchIfEmpty(Mono.error(() -> NotFound.of("step", asked.form.value("langkah"))))
                        .flatMap(move -> move(officer, asked, move)));
    }

    private record Asked(MakerProfile maker, Form form) {

        MakerId id() {
            return maker.card().id();
        }
    }

    private Mono<Rendering> move(By officer, Asked asked, Move move) {
        String reason = asked.form.value(move.field());
        if (move.isReasoned() && (reason.isEmpty() || reason.length() > MakerState.REASON_MAX)) {
            return dossiers.page(
                    asked.maker, Besides.faulty(asked.form.reject(move.field(), "makerdesk.fault.reason")));
        }
        return move == Move.OPEN
                ? onboarding
                        .isComplete(asked.id())
                        .flatMap(complete -> complete
                                ? settle(asked, move, admitting.open(officer, asked.id()))
                                : dossiers.page(
                                        asked.maker,
                                        Besides.faulty(asked.form.reject(move.field(), "makerdesk.fault.missing"))))
                : settle(asked, move, step(officer, asked.id(), move, reason));
    }

    private Mono<Admission> step(By officer, MakerId maker, Move move, String reason) {
        return switch (move) {
            case ADMIT -> joining.admit(officer, maker);
            case REFUSE -> admitting.refuse(officer, maker, reason);
            case INVITE -> joining.inviteAgain(officer, maker);
            case OPEN -> admitting.open(officer, maker);
            case SUSPEND -> admitting.suspend(officer, maker, reason);
            case RESTORE -> admitting.restore(officer, maker);
            case END -> admitting.end(officer, maker, reason);
        };
    }

    private Mono<Rendering> settle(Asked asked, Move move, Mono<Admission> admission) {
        String address = BASE + asked.maker.card().slug();
        return admission.map(made -> switch (made) {
            case Admission.Done _ ->
                Rendering.redirectTo(Told.after(address, move.code())).build();
            case Admission.NotNow _ ->
                Rendering.redirectTo(Told.after(address, Told.NOT_NOW)).build();
        });
    }
}
