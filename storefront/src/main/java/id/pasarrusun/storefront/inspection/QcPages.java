package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.qc.Decision;
import id.pasarrusun.catalog.qc.Queue;
import id.pasarrusun.catalog.qc.QueueItem;
import id.pasarrusun.catalog.qc.ReviewSheet;
import id.pasarrusun.catalog.qc.Reviewing;
import id.pasarrusun.catalog.qc.Verdict;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Words;
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

/// Quality control: the queue, and the sheet on which an officer coaches a maker point by point.
@Controller
final class QcPages {

    static final String BASE = "/meja/qc";

    private final Queue queue;
    private final Ages ages;
    private final Reviewing reviewing;
    private final InstantSource clock;

    QcPages(Queue queue, Ages ages, Reviewing reviewing, InstantSource clock) {
        this.queue = queue;
        this.ages = ages;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    @GetMapping(BASE)
    Mono<Rendering> waiting(@RequestParam @Nullable String kabar, Words words) {
        return queue.waiting()
                .collectList()
                .map(items -> QueueView.of(BASE, items, clock.instant(), News.read(kabar)))
                .zipWith(
                        ages.of(words).singleOptional(),
                        (view, chart) -> chart.map(view::with).orElse(view))
                .map(view -> Rendering.view("inspection/queue")
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
    private record Case(VersionState.Officer officer, ListingId listing, int version) {}

    /// The sheet as it is now, and what came back with it.
    private record Asked(ReviewSheet sheet, Form form) {}

    private Mono<Rendering> judge(Case open, Asked asked) {
        if (asked.sheet.proposed().number() != open.version || since(asked.sheet) == null) {
            return Mono.just(tooLate(asked.sheet));
        }
        return switch (Judged.read(asked.form, asked.sheet.checklist())) {
            case Judged.Faulty(Form form) -> Mono.just(page(view(asked.sheet, form), HttpStatus.UNPROCESSABLE_CONTENT));
            case Judged.Fair(Verdict verdict) ->
                reviewing
                        .decide(open.officer, open.listing, open.version, verdict)
                        .flatMap(decision -> after(decision, verdict, open))
                        .onErrorResume(Stale.class, _ -> overtaken(open));
        };
    }

    private Mono<Rendering> after(Decision decision, Verdict verdict, Case open) {
        return switch (decision) {
            case Decision.Done() -> next(told(verdict));
            case Decision.AlreadyDecided _, Decision.NotTrained _ -> overtaken(open);
        };
    }

    private static News told(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed() -> News.PASSED;
            case Verdict.PleaseMend _ -> News.RETURNED;
            case Verdict.Declined _ -> News.DECLINED;
        };
    }

    /// On to whatever waits longest, or to the empty queue.
    private Mono<Rendering> next(News news) {
        return queue.waiting()
                .next()
                .map(QueueItem::version)
                .map(version -> QueueView.href(BASE, version))
                .defaultIfEmpty(BASE)
                .map(address -> Rendering.redirectTo(news.at(address)).build());
    }

    private Mono<Rendering> overtaken(Case open) {
        return queue.get(open.listing).map(this::tooLate);
    }

    private Rendering tooLate(ReviewSheet sheet) {
        return page(view(sheet, Form.empty()).tooLate(), HttpStatus.CONFLICT);
    }

    private ReviewView view(ReviewSheet sheet, Form form) {
        return ReviewView.of(sheet, BASE, form, since(sheet), clock.instant());
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
