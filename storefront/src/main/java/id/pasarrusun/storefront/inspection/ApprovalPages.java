package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.qc.Approving;
import id.pasarrusun.catalog.qc.Decision;
import id.pasarrusun.catalog.qc.Queue;
import id.pasarrusun.catalog.qc.QueueItem;
import id.pasarrusun.catalog.qc.ReviewSheet;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.page.Form;
import java.time.Instant;
import java.time.InstantSource;
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

    static final String BASE = "/meja/persetujuan";
    static final String NOTE = "catatan";
    private static final String DECISION = "putusan";

    private static final String NOT_TRAINED = "inspection.approval.fault.not-trained";

    private final Queue queue;
    private final Approving approving;
    private final InstantSource clock;

    ApprovalPages(Queue queue, Approving approving, InstantSource clock) {
        this.queue = queue;
        this.approving = approving;
        this.clock = clock;
    }

    @GetMapping(BASE)
    Mono<Rendering> waiting(@RequestParam @Nullable String kabar) {
        return queue.checked()
                .collectList()
                .map(items -> QueueView.of(BASE, items, clock.instant(), News.read(kabar)))
                .map(view -> Rendering.view("inspection/approvals")
                        .modelAttribute("view", view)
                        .build());
    }

    @GetMapping(BASE + "/{listing}/{version}")
    Mono<Rendering> sheet(@PathVariable UUID listing, @PathVariable int version, @RequestParam @Nullable String kabar) {
        return queue.get(new ListingId(listing))
                .map(sheet -> sheet.proposed().number() == version
                        ? page(view(sheet, Form.empty()).telling(News.read(kabar)), HttpStatus.OK)
                        : Rendering.redirectTo(QueueView.href(BASE, sheet.proposed()))
                                .build());
    }

    @PostMapping(BASE + "/{listing}/{version}")
    Mono<Rendering> decide(
            @AuthenticationPrincipal StaffVisitor staff,
            @PathVariable UUID listing,
            @PathVariable int version,
            ServerWebExchange exchange) {
        Case open = new Case(Officers.of(staff), new ListingId(listing), version);
        return exchange.getFormData().map(Form::sent).flatMap(form -> switch (form.value(DECISION)) {
            case "setujui" -> approve(open);
            case "kembalikan" -> sendBack(open, Judged.noted(form, NOTE, "inspection.approval.fault.note"));
            default -> refuse(open, form.reject(DECISION, "inspection.approval.fault.decision"));
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
                : refuse(open, form);
    }

    private Mono<Rendering> settle(Mono<Decision> decision, News news, Case open) {
        return decision.flatMap(made -> switch (made) {
                    case Decision.Done() -> next(news);
                    case Decision.AlreadyDecided _ -> overtaken(open);
                    case Decision.NotTrained() -> refuse(open, Form.empty().reject(DECISION, NOT_TRAINED));
                })
                .onErrorResume(Stale.class, _ -> overtaken(open));
    }

    private Mono<Rendering> refuse(Case open, Form form) {
        return queue.get(open.listing)
                .map(sheet -> since(sheet) == null
                        ? tooLate(sheet)
                        : page(view(sheet, form), HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private Mono<Rendering> overtaken(Case open) {
        return queue.get(open.listing).map(this::tooLate);
    }

    private Rendering tooLate(ReviewSheet sheet) {
        return page(view(sheet, Form.empty()).tooLate(), HttpStatus.CONFLICT);
    }

    private Mono<Rendering> next(News news) {
        return queue.checked()
                .next()
                .map(QueueItem::version)
                .map(version -> QueueView.href(BASE, version))
                .defaultIfEmpty(BASE)
                .map(address -> Rendering.redirectTo(news.at(address)).build());
    }

    private ReviewView view(ReviewSheet sheet, Form form) {
        return ReviewView.of(sheet, BASE, form, since(sheet), clock.instant());
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
