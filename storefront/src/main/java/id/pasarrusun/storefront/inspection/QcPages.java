package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.qc.Decision;
import id.pasarrusun.catalog.qc.QcSettings;
import id.pasarrusun.catalog.qc.Queue;
import id.pasarrusun.catalog.qc.ReviewSheet;
import id.pasarrusun.catalog.qc.Reviewing;
import id.pasarrusun.catalog.qc.Verdict;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.inspection.Judged.Subject;
import id.pasarrusun.storefront.inspection.ReviewView.Told;
import id.pasarrusun.storefront.page.Form;
import java.time.Instant;
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

/// The sheet on which an officer coaches a maker point by point.
@Controller
final class QcPages {

    private static final String BASE = QueuePages.BASE;
    private static final String SHEET = BASE + "/{listing}/{version}";

    private final Queue queue;
    private final Reviewing reviewing;
    private final QcSettings settings;
    private final Looks looks;

    QcPages(Queue queue, Reviewing reviewing, QcSettings settings, Looks looks) {
        this.queue = queue;
        this.reviewing = reviewing;
        this.settings = settings;
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
                        ? page(view(open, sheet, Form.empty()).telling(Told.of(News.read(kabar))), HttpStatus.OK)
                        : Rendering.redirectTo(QueueView.href(BASE, sheet.proposed()))
                                .build());
    }

    @PostMapping(SHEET)
    Mono<Rendering> judge(
            @AuthenticationPrincipal StaffVisitor staff,
            @PathVariable UUID listing,
            @PathVariable int version,
            ServerWebExchange exchange) {
        Case open = new Case(Officers.of(staff), new ListingId(listing), version);
        return queue.get(open.listing)
                .zipWith(exchange.getFormData().map(Form::sent), Asked::new)
                .flatMap(asked -> judge(open, asked));
    }

    /// Who judges what.
    private record Case(Officer officer, ListingId listing, int version) {}

    /// The sheet as it is now, and what came back with it.
    private record Asked(ReviewSheet sheet, Form form) {}

    private Mono<Rendering> judge(Case open, Asked asked) {
        if (asked.sheet.proposed().number() != open.version || since(asked.sheet) == null) {
            return Mono.just(tooLate(open, asked.sheet));
        }
        return switch (Judged.read(asked.form, subject(asked.sheet))) {
            case Judged.Faulty(Form form) ->
                Mono.just(page(view(open, asked.sheet, form), HttpStatus.UNPROCESSABLE_CONTENT));
            case Judged.Fair(Verdict verdict) ->
                reviewing
                        .decide(open.officer, open.listing, open.version, verdict)
                        .flatMap(decision -> after(decision, verdict, open, asked))
                        .onErrorResume(Stale.class, _ -> overtaken(open));
        };
    }

    private Mono<Rendering> after(Decision decision, Verdict verdict, Case open, Asked asked) {
        return switch (decision) {
            case Decision.Done() -> next(open.officer, told(verdict));
            case Decision.AlreadyDecided _, Decision.NotTrained _ -> overtaken(open);
            case Decision.WrittenByYou() -> Mono.just(refused(open, asked, "inspection.qc.refused.written"));
            case Decision.PassedByYou() -> Mono.just(refused(open, asked, "inspection.approval.refused.passed"));
        };
    }

    private Rendering refused(Case open, Asked asked, String why) {
        ReviewView view = view(open, asked.sheet, asked.form).telling(Told.refused(why));
        return page(view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static News told(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed _ -> News.PASSED;
            case Verdict.PleaseMend _ -> News.RETURNED;
            case Verdict.Declined _ -> News.DECLINED;
        };
    }

    /// On to whatever this officer does next, or to the empty queue.
    private Mono<Rendering> next(Officer officer, News news) {
        return queue.next(officer)
                .map(item -> QueueView.href(BASE, item))
                .defaultIfEmpty(BASE)
                .map(address -> Rendering.redirectTo(news.at(address)).build());
    }

    private Mono<Rendering> overtaken(Case open) {
        return queue.get(open.listing).map(sheet -> tooLate(open, sheet));
    }

    private Rendering tooLate(Case open, ReviewSheet sheet) {
        return page(view(open, sheet, Form.empty()).telling(Told.TOO_LATE), HttpStatus.CONFLICT);
    }

    private ReviewView view(Case open, ReviewSheet sheet, Form form) {
        return ReviewView.of(sheet, subject(sheet), form, since(sheet), looks.at(BASE, open.officer.id()));
    }

    private Subject subject(ReviewSheet sheet) {
        return new Subject(
                sheet.checklist(),
                sheet.proposed().content().photos().stream().map(Photo::image).toList(),
                settings.marksMax());
    }

    private static @Nullable Instant since(ReviewSheet sheet) {
        return sheet.proposed().state() instanceof VersionState.Submitted submitted ? submitted.at() : null;
    }

    private static Rendering page(ReviewView view, HttpStatus status) {
        return Rendering.view("inspection/review")
                .modelAttribute("view", view)
                .status(status)
                .build();
    }
}
