package id.pasarrusun.storefront.makerdesk;

import id.pasarrusun.catalog.maker.Certificate;
import id.pasarrusun.catalog.maker.Certificate.Issued;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.makerdesk.Dossiers.Besides;
import id.pasarrusun.storefront.page.Form;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Where an officer issues a certificate, and revokes one with a reason.
@Controller
final class CertificateDeskPages {

    private static final String PAGE = DossierPages.BASE + "{slug}/sertifikat";

    private final Dossiers dossiers;
    private final CertificateDesk desk;

    CertificateDeskPages(Dossiers dossiers, CertificateDesk desk) {
        this.dossiers = dossiers;
        this.desk = desk;
    }

    @PostMapping(PAGE)
    Mono<Rendering> issue(@PathVariable String slug, ServerWebExchange exchange) {
        return Mono.zip(dossiers.maker(slug), exchange.getFormData().map(Form::sent), Asked::new)
                .flatMap(this::issue);
    }

    private record Asked(MakerProfile maker, Form form) {}

    private Mono<Rendering> issue(Asked asked) {
        IssueForm read = IssueForm.read(asked.form);
        Optional<Craft> craft = Craft.findBySlug(asked.form.value("craft"));
        if (craft.isEmpty() || !read.form().holds()) {
            return faulty(
                    asked.maker, craft.isEmpty() ? read.form().reject("craft", "makerdesk.fault.craft") : read.form());
        }
        return desk.issue(asked.maker.card().id(), read.of(craft.get())).flatMap(issued -> switch (issued) {
            case Issued.Done _ -> Mono.just(to(asked.maker, Told.ISSUED));
            case Issued.Held() -> faulty(asked.maker, asked.form.reject("craft", "makerdesk.fault.held"));
            case Issued.NumberTaken() -> faulty(asked.maker, asked.form.reject("number", "makerdesk.fault.taken"));
        });
    }

    @PostMapping(PAGE + "/{id}/cabut")
    Mono<Rendering> revoke(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal StaffVisitor staff,
            ServerWebExchange exchange) {
        return Mono.zip(dossiers.maker(slug), exchange.getFormData().map(Form::sent), Asked::new)
                .flatMap(asked -> revoke(staff, asked, id));
    }

    private Mono<Rendering> revoke(StaffVisitor staff, Asked asked, UUID id) {
        String field = "alasan-" + id;
        String reason = asked.form.value(field);
        return reason.isEmpty() || reason.length() > Certificate.REASON_MAX
                ? faulty(asked.maker, asked.form.reject(field, "makerdesk.fault.reason"))
                : desk.revoke(Officers.of(staff), asked.maker.card().id(), id, reason)
                        .map(revoked -> to(asked.maker, revoked ? Told.REVOKED : Told.NOT_NOW));
    }

    private Mono<Rendering> faulty(MakerProfile maker, Form form) {
        return dossiers.page(maker, Besides.faulty(form));
    }

    private static Rendering to(MakerProfile maker, String told) {
        return Rendering.redirectTo(Told.after(DossierPages.BASE + maker.card().slug(), told))
                .build();
    }
}
