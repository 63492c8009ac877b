package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.qc.Fault;
import id.pasarrusun.catalog.qc.Faults;
import id.pasarrusun.kernel.time.Jakarta;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.table.Cell;
import id.pasarrusun.storefront.table.Downloads;
import id.pasarrusun.storefront.table.Separator;
import id.pasarrusun.storefront.table.TableWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What the trainers want to know: which faults come again, in which craft and batch.
@Controller
final class ReportPages {

    private static final String BASE = "/meja/qc/laporan";
    private static final int FAULTS_MAX = 10;
    private static final int MONTHS_MAX = 24;
    private static final List<String> COLUMNS = List.of(
            "inspection.queue.craft",
            "inspection.report.batch",
            "inspection.report.judged",
            "inspection.report.point",
            "inspection.report.failed",
            "inspection.report.share");

    private final Faults faults;
    private final InstantSource clock;

    ReportPages(Faults faults, InstantSource clock) {
        this.faults = faults;
        this.clock = clock;
    }

    /// The months that were asked for, the first not behind the last.
    ///
    /// @param mended whether others had been asked for
    private record Months(YearMonth from, YearMonth until, boolean mended) {

        Instant begin() {
            return from.atDay(1).atStartOfDay(Jakarta.ZONE).toInstant();
        }

        Instant end() {
            return until.plusMonths(1).atDay(1).atStartOfDay(Jakarta.ZONE).toInstant();
        }

        String in(String address) {
            return address + "?dari=" + from + "&sampai=" + until;
        }
    }

    @GetMapping(BASE)
    Mono<Rendering> report(@RequestParam @Nullable String dari, @RequestParam @Nullable String sampai) {
        Months months = months(dari, sampai);
        return of(months)
                .collectList()
                .map(found -> ReportView.of(months.from, months.until, found, months.in(BASE + ".csv"), months.mended))
                .map(view -> Rendering.view("inspection/report")
                        .modelAttribute("view", view)
                        .build());
    }

    @GetMapping(BASE + ".csv")
    ResponseEntity<Flux<String>> table(
            @RequestParam @Nullable String dari, @RequestParam @Nullable String sampai, Words words) {
        Months months = months(dari, sampai);
        TableWriter writer = new TableWriter(Separator.SEMICOLON);
        Flux<String> rows =
                of(months).filter(fault -> !fault.item().isEmpty()).map(fault -> writer.row(row(fault, words)));
        return Downloads.named(
                "cacat-" + months.from + "-" + months.until,
                rows.startWith(writer.begin(COLUMNS.stream().map(words::word).toList())));
    }

    private Flux<Fault> of(Months months) {
        return faults.of(months.begin(), months.end(), FAULTS_MAX);
    }

    private static List<Cell> row(Fault fault, Words words) {
        String point = "qc.point." + fault.item();
        return List.of(
                Cell.of(words.word("page.craft." + fault.craft().slug())),
                Cell.of(fault.batch()),
                Cell.of(fault.judged()),
                Cell.of(words.has(point) ? words.word(point) : fault.item()),
                Cell.of(fault.failed()),
                Cell.of(ReportView.share(fault)));
    }

    private Months months(@Nullable String from, @Nullable String until) {
        YearMonth now = YearMonth.from(Jakarta.day(clock.instant()));
        YearMonth first = month(from, now.minusMonths(2));
        YearMonth last = month(until, now);
        boolean asked = from != null || until != null;
        boolean odd =
                asked && !(first.toString().equals(from) && last.toString().equals(until));
        return first.isAfter(last) || first.plusMonths(MONTHS_MAX).isBefore(last)
                ? new Months(now.minusMonths(2), now, true)
                : new Months(first, last, odd);
    }

    private static YearMonth month(@Nullable String text, YearMonth otherwise) {
        try {
            return text == null ? otherwise : YearMonth.parse(text.strip());
        } catch (DateTimeParseException _) {
            return otherwise;
        }
    }
}
