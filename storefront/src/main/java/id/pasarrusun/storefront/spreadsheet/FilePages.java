package id.pasarrusun.storefront.spreadsheet;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.sheet.Kind;
import id.pasarrusun.storefront.sheet.Sheets;
import id.pasarrusun.storefront.spreadsheet.Filing.Delivery;
import id.pasarrusun.storefront.spreadsheet.Filing.Receipt;
import id.pasarrusun.storefront.table.Downloads;
import id.pasarrusun.storefront.table.Separator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Where officers send tables in, with an example of each kind.
@Controller
final class FilePages {

    static final String KIND = "jenis";
    private static final String FILE = "berkas";
    private static final int RECENT = 10;
    private static final List<String> NEWS = List.of("dibuang", "pembuat");

    private final Filing filing;
    private final Sheets sheets;
    private final Examples examples;
    private final int sizeMax;

    FilePages(Filing filing, Sheets sheets, Examples examples, UploadLimit limit) {
        this.filing = filing;
        this.sheets = sheets;
        this.examples = examples;
        this.sizeMax = limit.bytes();
    }

    /// How much of a file is read at all.
    record UploadLimit(int bytes) {}

    @GetMapping(Views.BASE)
    Mono<Rendering> home(
            @AuthenticationPrincipal StaffVisitor staff, Words words, @RequestParam @Nullable String kabar) {
        String news = kabar != null && NEWS.contains(kabar) ? "spreadsheet.news." + kabar : "";
        return view(staff, words, Form.empty(), List.of(), news).map(view -> page(view, HttpStatus.OK));
    }

    @PostMapping(Views.BASE)
    Mono<Rendering> send(@AuthenticationPrincipal StaffVisitor staff, ServerWebExchange exchange, Words words) {
        return exchange.getMultipartData().flatMap(parts -> {
            Kind kind = Kind.findByCode(field(parts, KIND))
                    .filter(known -> sheets.has(known) && known.isOpenTo(staff))
                    .orElse(Kind.PRODUCTS);
            FilePart file = file(parts);
            return file == null
                    ? mend(staff, kind, List.of(words.word("spreadsheet.unread.none")), words)
                    : receive(staff, kind, file, words);
        });
    }

    /// An example of a table, with what is to be written in each column.
    @GetMapping(Views.BASE + "/contoh/{code}")
    Mono<ResponseEntity<Flux<String>>> example(
            @PathVariable String code, @RequestParam(defaultValue = "") String pemisah, Words words) {
        return Mono.justOrEmpty(Kind.findByCode(code).filter(sheets::has))
                .switchIfEmpty(Mono.error(() -> NotFound.of("example", code)))
                .map(kind -> Downloads.named(
                        "contoh-" + kind.code(),
                        Flux.just(examples.of(sheets.of(kind), Separator.ofCode(pemisah), words))));
    }

    private Mono<Rendering> receive(StaffVisitor staff, Kind kind, FilePart file, Words words) {
        return DataBufferUtils.join(file.content(), sizeMax)
                .map(FilePages::bytes)
                .defaultIfEmpty(new byte[0])
                .onErrorReturn(DataBufferLimitException.class, new byte[sizeMax])
                .flatMap(content -> filing.receive(new Delivery(staff.account(), kind, file.filename(), content)))
                .flatMap(receipt -> switch (receipt) {
                    case Receipt.Taken taken -> Mono.just(to(Views.href(taken.sheet())));
                    case Receipt.Unreadable unreadable -> mend(staff, kind, Views.faults(unreadable, words), words);
                    case Receipt.Misfit misfit -> mend(staff, kind, Views.faults(misfit.why(), words), words);
                });
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private Mono<Rendering> mend(StaffVisitor staff, Kind kind, List<String> faults, Words words) {
        return view(staff, words, Form.empty().with(KIND, kind.code()), faults, "")
                .map(view -> page(view, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private Mono<HomeView> view(StaffVisitor staff, Words words, Form form, List<String> faults, String news) {
        return filing.newest(staff.account(), RECENT).collectList().map(recent -> {
            HomeView home = Views.home(staff, sheets, recent, words);
            Form filled = form.value(KIND).isEmpty() ? home.form() : form;
            return new HomeView(home.kinds(), filled, faults, news, home.recent(), home.choices(), home.phones());
        });
    }

    private static String field(MultiValueMap<String, Part> parts, String name) {
        return parts.getFirst(name) instanceof FormFieldPart field ? Objects.requireNonNullElse(field.value(), "") : "";
    }

    /// A browser sends a file without a name where none was chosen.
    private static @Nullable FilePart file(MultiValueMap<String, Part> parts) {
        return parts.getFirst(FILE) instanceof FilePart file && !file.filename().isBlank() ? file : null;
    }

    static Rendering to(String address) {
        return Rendering.redirectTo(address).build();
    }

    private static Rendering page(HomeView view, HttpStatus status) {
        return Rendering.view("spreadsheet/home")
                .modelAttribute("view", view)
                .status(status)
                .build();
    }
}
