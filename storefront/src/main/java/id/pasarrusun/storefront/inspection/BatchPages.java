package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.listing.Versions;
import id.pasarrusun.catalog.qc.Approving;
import id.pasarrusun.catalog.qc.QcSettings;
import id.pasarrusun.catalog.qc.Queue;
import id.pasarrusun.catalog.qc.QueueFilter;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.inspection.BatchView.Entry;
import id.pasarrusun.storefront.inspection.QueueView.Saring;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What waits for the last word, and how several get it at once: chosen, looked at once more, approved one by one, each
/// for itself.
@Controller
final class BatchPages {

    static final String BASE = "/meja/persetujuan";
    static final String CHOSEN = "pilih";
    private static final String CONFIRM = BASE + "/bersama";
    private static final String RESULT = BASE + "/hasil";
    private static final Pattern CHOICE = Pattern.compile("([0-9a-f-]{36})/(\\d{1,6})");

    private final Queue queue;
    private final Versions versions;
    private final Approving approving;
    private final QcSettings settings;
    private final Looks looks;

    BatchPages(Queue queue, Versions versions, Approving approving, QcSettings settings, Looks looks) {
        this.queue = queue;
        this.versions = versions;
        this.approving = approving;
        this.settings = settings;
        this.looks = looks;
    }

    @GetMapping(BASE)
    Mono<Rendering> waiting(
            @AuthenticationPrincipal StaffVisitor staff,
            @RequestParam @Nullable String kabar,
            @RequestParam @Nullable String setelah) {
        var after = QueueQuery.place(Objects.requireNonNullElse(setelah, "")).orElse(null);
        var looking = looks.at(BASE, staff.account().value());
        return queue.checked(after)
                .map(page -> new QueueView(
                        BASE,
                        QueueView.lines(page, looking),
                        List.of(),
                        Saring.NONE,
                        page.next() == null ? null : QueueQuery.address(BASE, QueueFilter.ALL, page.next()),
                        after == null,
                        News.read(kabar),
                        null))
                .map(view -> Rendering.view("inspection/approvals")
                        .modelAttribute("view", view)
                        .build());
    }

    @GetMapping(CONFIRM)
    Mono<Rendering> confirm(
            @AuthenticationPrincipal StaffVisitor staff, @RequestParam MultiValueMap<String, String> asked) {
        Officer officer = Officers.of(staff);
        return Flux.fromIterable(choices(asked))
                .concatMap(this::find)
                .map(version -> before(officer, version))
                .collectList()
                .map(entries -> page("inspection/batch", entries));
    }

    @PostMapping(CONFIRM)
    Mono<Rendering> approve(@AuthenticationPrincipal StaffVisitor staff, ServerWebExchange exchange) {
        Officer officer = Officers.of(staff);
        return exchange.getFormData()
                .map(this::choices)
                .flatMap(choices -> Flux.fromIterable(choices)
                        .concatMap(choice -> approve(officer, choice))
                        .then(Mono.fromSupplier(
                                () -> Rendering.redirectTo(address(choices)).build())));
    }

    /// One that is gone or decided in the meantime keeps none of the others from being approved; the page that follows
    /// says what became of it.
    private Mono<Void> approve(Officer officer, Choice choice) {
        return approving
                .approve(officer, choice.listing, choice.version)
                .onErrorComplete(error -> error instanceof Stale || error instanceof NotFound)
                .then();
    }

    /// What became of each, read afresh, so that it may be loaded again.
    @GetMapping(RESULT)
    Mono<Rendering> result(
            @AuthenticationPrincipal StaffVisitor staff, @RequestParam MultiValueMap<String, String> asked) {
        Officer officer = Officers.of(staff);
        return Flux.fromIterable(choices(asked))
                .concatMap(this::find)
                .map(version -> after(officer, version))
                .collectList()
                .map(entries -> page("inspection/approved", entries));
    }

    /// A version that was ticked.
    private record Choice(ListingId listing, int version) {}

    /// At most as many as may be approved together; what is no version is none.
    private List<Choice> choices(MultiValueMap<String, String> asked) {
        return asked.getOrDefault(CHOSEN, List.of()).stream()
                .filter(Objects::nonNull)
                .map(CHOICE::matcher)
                .filter(Matcher::matches)
                .map(found ->
                        new Choice(new ListingId(UUID.fromString(found.group(1))), Integer.parseInt(found.group(2))))
                .distinct()
                .limit(settings.batchMax())
                .toList();
    }

    private static String address(List<Choice> choices) {
        return choices.isEmpty()
                ? BASE
                : choices.stream()
                        .map(choice -> CHOSEN + "=" + choice.listing.value() + "/" + choice.version)
                        .collect(Collectors.joining("&", RESULT + "?", ""));
    }

    private Mono<ListingVersion> find(Choice choice) {
        return versions.get(choice.listing, choice.version).onErrorComplete(NotFound.class);
    }

    private Entry before(Officer officer, ListingVersion version) {
        if (version.state() instanceof VersionState.Checked checked) {
            boolean may = approving.mayApprove(officer, checked);
            String key = may ? "inspection.batch.ready" : "inspection.batch.own";
            return entry(version, key, checked.by().name(), may);
        }
        return decided(version);
    }

    private Entry after(Officer officer, ListingVersion version) {
        return switch (version.state()) {
            case VersionState.Approved approved
            when approved.by().id().equals(officer.id()) ->
                entry(version, "inspection.batch.approved", approved.by().name(), true);
            case VersionState.Checked checked
            when !approving.mayApprove(officer, checked) -> entry(version, "inspection.batch.own", "", false);
            case VersionState.Checked _ -> entry(version, "inspection.batch.still", "", false);
            case VersionState _ -> decided(version);
        };
    }

    /// Overtaken: what others decided, in their words for it.
    private static Entry decided(ListingVersion version) {
        SheetView.Decided decided = Sheets.decided(version.state(), version.number());
        return entry(version, decided.key(), decided.by(), false);
    }

    private static Entry entry(ListingVersion version, String key, String by, boolean ready) {
        return new Entry(
                QueueView.href(BASE, version),
                version.listing().value() + "/" + version.number(),
                version.content().name(),
                version.number(),
                key,
                by,
                ready);
    }

    private Rendering page(String template, List<Entry> entries) {
        return Rendering.view(template)
                .modelAttribute("view", new BatchView(entries, settings.batchMax()))
                .build();
    }
}
