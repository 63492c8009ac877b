package id.pasarrusun.storefront.spreadsheet;

import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.sheet.Column;
import id.pasarrusun.storefront.sheet.Judgement.Verdict;
import id.pasarrusun.storefront.sheet.Sheets;
import id.pasarrusun.storefront.spreadsheet.Filed.State;
import id.pasarrusun.storefront.table.Downloads;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// A table that was sent: what would come of it, how far it is, and what came of it. An officer sees her own only.
@Controller
final class ResultPages {

    private static final String SHEET = Views.BASE + "/{id}";

    private final Filing filing;
    private final Sheets sheets;
    private final SheetStore store;
    private final Refusals refusals;
    private final int shown;

    ResultPages(Filing filing, Sheets sheets, SheetStore store, Refusals refusals, SpreadsheetSettings settings) {
        this.filing = filing;
        this.sheets = sheets;
        this.store = store;
        this.refusals = refusals;
        this.shown = settings.shown();
    }

    @GetMapping(SHEET)
    Mono<Rendering> result(@AuthenticationPrincipal StaffVisitor staff, @PathVariable UUID id, Words words) {
        return filing.get(staff.account(), new SheetId(id))
                .flatMap(filed -> view(filed, words))
                .map(view -> Rendering.view("spreadsheet/result")
                        .modelAttribute("view", view)
                        .build());
    }

    /// How far it is; asked again and again by its page while it runs.
    @GetMapping(SHEET + "/keadaan")
    Mono<Rendering> progress(@AuthenticationPrincipal StaffVisitor staff, @PathVariable UUID id) {
        return filing.get(staff.account(), new SheetId(id)).map(filed -> {
            Rendering.Builder<?> answer =
                    Rendering.view("spreadsheet/progress").modelAttribute("view", Views.progress(filed));
            return filed.state() == State.RUNNING
                    ? answer.build()
                    : answer.header("HX-Refresh", "true").build();
        });
    }

    @PostMapping(SHEET + "/jalankan")
    Mono<Rendering> run(@AuthenticationPrincipal StaffVisitor staff, @PathVariable UUID id) {
        SheetId sheet = new SheetId(id);
        return filing.start(staff.account(), sheet).thenReturn(FilePages.to(Views.href(sheet)));
    }

    @PostMapping(SHEET + "/buang")
    Mono<Rendering> discard(@AuthenticationPrincipal StaffVisitor staff, @PathVariable UUID id) {
        return filing.discard(staff.account(), new SheetId(id)).thenReturn(FilePages.to(Views.BASE + "?kabar=dibuang"));
    }

    @GetMapping(SHEET + "/ditolak.csv")
    Mono<ResponseEntity<Flux<String>>> refused(
            @AuthenticationPrincipal StaffVisitor staff, @PathVariable UUID id, Words words) {
        return filing.get(staff.account(), new SheetId(id))
                .map(filed -> Downloads.of("ditolak", filed.times().sentAt(), refusals.of(filed, words)));
    }

    private Mono<ResultView> view(Filed filed, Words words) {
        List<Column> columns = sheets.of(filed.kind()).columns();
        return Mono.zip(rows(filed, Verdict.REFUSED), rows(filed, Verdict.NEW), rows(filed, Verdict.THERE))
                .map(rows -> new Views.Rows(rows.getT1(), rows.getT2(), rows.getT3()))
                .map(rows -> Views.result(filed, rows, columns, words));
    }

    private Mono<List<Filed.Kept>> rows(Filed filed, Verdict verdict) {
        return store.rows(filed.id(), verdict, 0, shown).collectList();
    }
}
