package id.pasarrusun.storefront.batches;

import id.pasarrusun.catalog.batch.Batch;
import id.pasarrusun.catalog.batch.BatchId;
import id.pasarrusun.catalog.batch.Batches;
import id.pasarrusun.catalog.batch.Batching;
import id.pasarrusun.catalog.batch.Batching.Making;
import id.pasarrusun.catalog.batch.NewBatch;
import id.pasarrusun.catalog.listing.ListingContent.Food;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.kernel.time.Jakarta;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.batches.BatchesView.Thing;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.Answers;
import id.pasarrusun.storefront.studio.Sent;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Where a maker writes down what she cooked today: how many, and done.
@Controller("foodBatchPages")
final class BatchPages {

    static final String PAGE = "/sanggar/batch";
    private static final int SHOWN = 50;
    private static final int GOODS_MAX = 200;

    private final Batches batches;
    private final Batching batching;
    private final Workbench workbench;
    private final InstantSource clock;

    BatchPages(Batches batches, Batching batching, Workbench workbench, InstantSource clock) {
        this.batches = batches;
        this.batching = batching;
        this.workbench = workbench;
        this.clock = clock;
    }

    /// @param kode of the batch that was just written down
    @GetMapping(PAGE)
    Mono<Rendering> show(
            @AuthenticationPrincipal MakerVisitor maker, @RequestParam(required = false) @Nullable String kode) {
        return view(maker.maker(), Form.empty(), kode).map(view -> Answers.page("batches/batches", view));
    }

    @PostMapping(PAGE)
    Mono<Rendering> make(@AuthenticationPrincipal MakerVisitor maker, ServerWebExchange exchange) {
        return Sent.formOf(exchange).flatMap(form -> make(maker.maker(), form));
    }

    private Mono<Rendering> make(MakerId maker, Form form) {
        Optional<Integer> pieces = pieces(form);
        Optional<LocalDate> day = day(form);
        Form checked = pieces.isEmpty() ? form.reject("isi", "batches.fault.pieces") : form;
        checked = day.isEmpty() ? checked.reject("tanggal", "batches.fault.day") : checked;
        for (String field : List.of("gilingan", "catatan")) {
            boolean fits = form.value(field).length() <= NewBatch.TEXT_MAX;
            checked = fits ? checked : checked.reject(field, "batches.fault.too-long");
        }
        Optional<UUID> listing = uuid(form.value("barang"));
        return listing.isEmpty() || !checked.holds()
                ? mend(maker, checked)
                : make(
                        new NewBatch(
                                new BatchId(uuid(form.value("id")).orElseGet(() -> UuidV7.next(clock))),
                                maker,
                                new ListingId(listing.get()),
                                day.orElseThrow(),
                                pieces.orElseThrow(),
                                form.value("gilingan"),
                                form.value("catatan")),
                        checked);
    }

    private Mono<Rendering> make(NewBatch batch, Form form) {
        return batching.make(batch).flatMap(making -> switch (making) {
            case Making.Made(Batch made) -> Mono.just(Answers.to(PAGE + "?kode=" + made.code()));
            case Making.NotFood() -> mend(batch.maker(), form.reject("isi", "batches.fault.not-food"));
            case Making.WrongDay() -> mend(batch.maker(), form.reject("tanggal", "batches.fault.day"));
        });
    }

    private Mono<Rendering> mend(MakerId maker, Form form) {
        return view(maker, form, null)
                .map(view -> Answers.page("batches/batches", view, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private Mono<BatchesView> view(MakerId maker, Form typed, @Nullable String code) {
        LocalDate today = Jakarta.day(clock.instant());
        return Mono.zip(
                workbench
                        .of(maker, 0, GOODS_MAX)
                        .filter(BatchPages::isCooked)
                        .map(listing -> thing(listing, typed, today))
                        .collectList(),
                batches.of(maker, SHOWN)
                        .map(batch -> BatchLine.of(batch, "", today))
                        .collectList(),
                (things, lines) -> new BatchesView(things, lines, made(lines, code)));
    }

    private static @Nullable BatchLine made(List<BatchLine> lines, @Nullable String code) {
        return lines.stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /// What was never approved is never sent, and what does not say how long it keeps has no last day.
    private static boolean isCooked(StudioListing listing) {
        Food food = listing.latest().content().food();
        return listing.approved() != null && food != null && food.shelfLifeDays() > 0;
    }

    private Thing thing(StudioListing listing, Form typed, LocalDate today) {
        UUID id = listing.id().value();
        Food food = listing.latest().content().food();
        boolean his = typed.value("barang").equals(id.toString());
        return new Thing(
                id,
                listing.latest().content().name(),
                food == null ? 0 : food.shelfLifeDays(),
                today.toString(),
                his ? typed : Form.empty().with("id", UuidV7.next(clock).toString()));
    }

    private static Optional<Integer> pieces(Form form) {
        String typed = form.value("isi");
        return typed.matches("[1-9]\\d{0,4}")
                ? Optional.of(Integer.valueOf(typed)).filter(pieces -> pieces <= NewBatch.PIECES_MAX)
                : Optional.empty();
    }

    private Optional<LocalDate> day(Form form) {
        if (form.value("tanggal").isEmpty()) {
            return Optional.of(Jakarta.day(clock.instant()));
        }
        try {
            return Optional.of(LocalDate.parse(form.value("tanggal")));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
