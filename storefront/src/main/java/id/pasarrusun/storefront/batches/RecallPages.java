package id.pasarrusun.storefront.batches;

import id.pasarrusun.catalog.batch.Batch;
import id.pasarrusun.catalog.batch.Batch.Recall;
import id.pasarrusun.catalog.batch.Batches;
import id.pasarrusun.catalog.batch.Batching;
import id.pasarrusun.catalog.batch.Batching.Recalling;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.kernel.time.Jakarta;
import id.pasarrusun.storefront.account.Role;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.batches.Buyers.Buyer;
import id.pasarrusun.storefront.batches.RecallView.BuyerLine;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.studio.Answers;
import id.pasarrusun.storefront.studio.Sent;
import id.pasarrusun.storefront.table.Cell;
import id.pasarrusun.storefront.table.Separator;
import id.pasarrusun.storefront.table.TableWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Where officers find a batch by its code, see who bought of it, and call it back. A buyer's telephone is for an
/// administrator alone.
@Controller("foodRecallPages")
final class RecallPages {

    static final String PAGE = "/meja/batch";
    private static final int SHOWN = 50;
    private static final int QUERY_MAX = 40;

    private final Batches batches;
    private final Batching batching;
    private final Buyers buyers;
    private final Makers makers;
    private final InstantSource clock;

    RecallPages(Batches batches, Batching batching, Buyers buyers, Makers makers, InstantSource clock) {
        this.batches = batches;
        this.batching = batching;
        this.buyers = buyers;
        this.makers = makers;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    Mono<Rendering> list(@RequestParam(required = false) @Nullable String q) {
        String typed = Objects.requireNonNullElse(q, "").strip().toUpperCase(Locale.ROOT);
        String query = typed.substring(0, Math.min(typed.length(), QUERY_MAX));
        LocalDate today = today();
        return batches.newest(query, SHOWN)
                .collectList()
                .flatMap(found -> makers.cards(found.stream()
                                .map(batch -> batch.made().maker())
                                .distinct()
                                .toList())
                        .map(cards -> found.stream()
                                .map(batch -> BatchLine.of(
                                        batch, name(cards.get(batch.made().maker())), today))
                                .toList()))
                .map(lines -> Answers.page("batches/recalls", new RecallListView(query, lines)));
    }

    @GetMapping(PAGE + "/{code}")
    Mono<Rendering> show(
            @AuthenticationPrincipal StaffVisitor staff,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String kabar) {
        return batches.get(code)
                .flatMap(batch -> view(batch, staff, Form.empty(), "ditarik".equals(kabar) ? "batches.recalled" : null))
                .map(view -> Answers.page("batches/recall", view));
    }

    /// For a spreadsheet, or to be printed.
    @GetMapping(PAGE + "/{code}/pembeli.csv")
    Mono<ResponseEntity<String>> table(
            @AuthenticationPrincipal StaffVisitor staff, @PathVariable String code, Words words) {
        return batches.get(code)
                .flatMap(batch -> view(batch, staff, Form.empty(), null))
                .map(view -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + view.batch().code() + ".csv\"")
                        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                        .body(written(view, words)));
    }

    @PostMapping(PAGE + "/{code}/tarik")
    Mono<Rendering> recall(
            @AuthenticationPrincipal StaffVisitor staff, @PathVariable String code, ServerWebExchange exchange) {
        return batches.get(code).flatMap(batch -> Sent.formOf(exchange).flatMap(form -> recall(batch, staff, form)));
    }

    private Mono<Rendering> recall(Batch batch, StaffVisitor staff, Form form) {
        String reason = form.value("alasan");
        Form checked = reason.isEmpty() || reason.length() > Recall.REASON_MAX
                ? form.reject("alasan", "batches.fault.reason")
                : form;
        checked = form.value("yakin").isEmpty() ? checked.reject("yakin", "batches.fault.sure") : checked;
        return checked.holds()
                ? batching.recall(batch.id(), officer(staff), reason).map(recalling -> answer(batch, recalling))
                : view(batch, staff, checked, null)
                        .map(view -> Answers.page("batches/recall", view, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    /// Whoever asks twice finds it called back; its buyers were told once.
    private static Rendering answer(Batch batch, Recalling recalling) {
        return switch (recalling) {
            case RECALLED, BEFORE -> Answers.to(PAGE + "/" + batch.code() + "?kabar=ditarik");
        };
    }

    private Mono<RecallView> view(Batch batch, StaffVisitor staff, Form form, @Nullable String news) {
        boolean calls = staff.is(Role.ADMIN);
        return Mono.zip(
                makers.get(batch.made().maker()),
                buyers.of(batch.id()).map(buyer -> line(buyer, calls)).collectList(),
                (maker, lines) ->
                        new RecallView(BatchLine.of(batch, maker.card().name(), today()), lines, form, news));
    }

    private static BuyerLine line(Buyer buyer, boolean calls) {
        return new BuyerLine(
                buyer.payer().name(),
                calls ? Formats.phone(buyer.payer().phone()) : "",
                buyer.order().number(),
                buyer.quantity(),
                "batches.order." + buyer.order().state().code());
    }

    private static String written(RecallView view, Words words) {
        TableWriter writer = new TableWriter(Separator.SEMICOLON);
        String head = writer.begin(List.of(
                words.word("batches.buyer"),
                words.word("batches.phone"),
                words.word("batches.order"),
                words.word("batches.quantity"),
                words.word("batches.order.state")));
        return head
                + view.buyers().stream()
                        .map(line -> writer.row(List.of(
                                Cell.of(line.name()),
                                Cell.of(line.phone()),
                                Cell.of(line.order()),
                                Cell.of(line.quantity()),
                                Cell.of(words.word(line.state())))))
                        .collect(Collectors.joining());
    }

    private static Officer officer(StaffVisitor staff) {
        return new Officer(staff.account().value(), staff.name());
    }

    private static String name(@Nullable MakerCard maker) {
        return maker == null ? "" : maker.name();
    }

    private LocalDate today() {
        return Jakarta.day(clock.instant());
    }
}
