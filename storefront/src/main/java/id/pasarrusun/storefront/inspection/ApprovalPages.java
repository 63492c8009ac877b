package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.qc.Approving;
import id.pasarrusun.catalog.qc.Decision;
import id.pasarrusun.catalog.qc.Queue;
import id.pasarrusun.catalog.qc.ReviewSheet;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.inspection.Judged.Subject;
import id.pasarrusun.storefront.inspection.ReviewView.Told;
import id.pasarrusun.storefront.page.Form;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// The last word before the shop window: what passed quality control is approved, or goes back with a note.
@Controller
final class ApprovalPages {

    static final String BASE = BatchPages.BASE;
    static final String NOTE = "catatan";
    private static final String SHEET = BASE + "/{listing}/{version}";
    private static final String DECISION = "putusan";
    private static final String PASSED_BY_YOU = "inspection.approval.refused.passed";
    private static final Subject NOTHING_DRAWN = new Subject(List.of(), List.of(), 0);

    private static final String NOT_TRAINED = "inspection.approval.fault.not-trained";

    private final Queue queue;
    private final Approving approving;
    private final Looks looks;

    ApprovalPages(Queue queue, Approving approving, Looks looks) {
        this.queue = queue;
        this.approving = approving;
        this.looks = looks;
    }

    @GetMapping(SHEET)
    Mono<Rendering> sheet(
            @AuthenticationPrincipal StaffVisitor staff,
            @PathVariable UUID listing,
            @PathVariable int version,
            @RequestParam @Nullable String kabar) {
        Case open = new Case(Officers.of(staff), new ListingId(listing), version);
        return queue.get(open.listing)
                .map(sheet -> sheet.proposed().number() == version
                        ? page(looking(open, sheet, News.read(kabar)), HttpStatus.OK)
                        : Rendering.redirectTo(QueueView.href(BASE, sheet.proposed()))
                                .build());
    }

    /// Who passed it reads at once that another approves it.
    private ReviewView looking(Case open, ReviewSheet sheet, @Nullable News news) {
        boolean own = sheet.proposed().state() instanceof VersionState.Checked checked
                && !approving.mayApprove(open.officer, checked);
        return view(open, sheet, Form.empty()).telling(new Told(false, own ? PASSED_BY_YOU : null, news));
    }

    @PostMapping(SHEET)
    Mono<Rendering> decide(
            @AuthenticationPrincipal StaffVisitor staff,
            @PathVariable UUID listing,
            @PathVariable int version,
            ServerWebExchange exchange) {
        Case open = new Case(Officers.of(staff), new ListingId(listing), version);
        return exchange.getFormData().map(Form::sent).flatMap(form -> switch (form.value(DECISION)) {
            case "setujui" -> approve(open);
            case "kembalikan" -> sendBack(open, Judged.noted(form, NOTE, "inspection.approval.fault.note"));
            default -> mend(open, form.reject(DECISION, "inspection.approval.fault.decision"));
        });
    }

    /// Who decides about what.
    private record Case(Officer officer, ListingId listing, int version) {}

    private Mono<Rendering> approve(Case open) {
        return settle(approving.approve(open.officer, open.listing, open.version), News.APPROVED, open);
    }

    private Mono<Rendering> sendBack(Case open, Form form) {
        String note = Judged.text(form, NOTE);
        return form.holds()
                ? settle(approving.sendBack(open.officer, open.listing, open.version, note), News.SENT_BACK, open)
                : mend(open, form);
    }

    private Mono<Rendering> settle(Mono<Decision> decision, News news, Case open) {
        return decision.flatMap(made -> switch (made) {
                    case Decision.Done() -> next(news);
                    case Decision.AlreadyDecided _ -> shown(open, Told.TOO_LATE, HttpStatus.CONFLICT);
                    case Decision.NotTrained() -> mend(open, Form.empty().reject(DECISION, NOT_TRAINED));
                    case Decision.PassedByYou() -> refused(open, PASSED_BY_YOU);
                    case Decision.WrittenByYou() -> refused(open, "inspection.qc.refused.written");
                })
                .onErrorResume(Stale.class, _ -> shown(open, Told.TOO_LATE, HttpStatus.CONFLICT));
    }

    private Mono<Rendering> refused(Case open, String why) {
        return shown(open, Told.refused(why), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Mono<Rendering> mend(Case open, Form form) {
        return queue.get(open.listing)
                .map(sheet -> since(sheet) == null
                        ? page(view(open, sheet, Form.empty()).telling(Told.TOO_LATE), HttpStatus.CONFLICT)
                        : page(view(open, sheet, form), HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private Mono<Rendering> shown(Case open, Told told, HttpStatus status) {
        return queue.get(open.listing)
                .map(sheet -> page(view(open, sheet, Form.empty()).telling(told), status));
    }

    private Mono<Rendering> next(News news) {
        return queue.oldest(VersionState.Checked.class)
                .map(item -> QueueView.href(BASE, item))
                .defaultIfEmpty(BASE)
                .map(address -> Rendering.redirectTo(news.at(address)).build());
    }

    private ReviewView view(Case open, ReviewSheet sheet, Form form) {
        return ReviewView.of(sheet, NOTHING_DRAWN, form, since(sheet), looks.at(BASE, open.officer.id()));
    }

    private static @Nullable Instant since(ReviewSheet sheet) {
        return sheet.proposed().state() instanceof VersionState.Checked checked ? checked.at() : null;
    }

    private static Rendering page(ReviewView view, HttpStatus status) {
        return Rendering.view("inspection/approval")
                .modelAttribute("view", view)
                .status(status)
                .build();
    }
}
