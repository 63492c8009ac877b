package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Tower;
import id.pasarrusun.catalog.qc.Assignments;
import id.pasarrusun.catalog.qc.Queue;
import id.pasarrusun.catalog.qc.QueueCounts;
import id.pasarrusun.catalog.qc.QueueFilter;
import id.pasarrusun.catalog.qc.QueueFilter.Whose;
import id.pasarrusun.catalog.qc.QueuePage;
import id.pasarrusun.catalog.qc.Taking;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.chart.ChartView;
import id.pasarrusun.storefront.inspection.QueueView.Choice;
import id.pasarrusun.storefront.inspection.QueueView.Looking;
import id.pasarrusun.storefront.inspection.QueueView.Saring;
import id.pasarrusun.storefront.inspection.QueueView.Tally;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// The queue of quality control, and who takes what from it.
@Controller
final class QueuePages {

    static final String BASE = "/meja/qc";

    private final Queue queue;
    private final Assignments assignments;
    private final Makers makers;
    private final Ages ages;
    private final Looks looks;

    QueuePages(Queue queue, Assignments assignments, Makers makers, Ages ages, Looks looks) {
        this.queue = queue;
        this.assignments = assignments;
        this.makers = makers;
        this.ages = ages;
        this.looks = looks;
    }

    @GetMapping(BASE)
    Mono<Rendering> waiting(
            @AuthenticationPrincipal StaffVisitor staff,
            @RequestParam MultiValueMap<String, String> asked,
            Words words) {
        QueueQuery query = QueueQuery.read(asked);
        Officer officer = Officers.of(staff);
        return Mono.zip(
                        queue.waiting(officer, query.filter(), query.after()),
                        queue.counts(officer, query.filter()),
                        makers.towers().collectList(),
                        ages.of(words).singleOptional())
                .map(read -> new Read(read.getT1(), read.getT2(), read.getT3(), read.getT4()))
                .map(read -> view(query, read, looks.at(BASE, officer.id()), News.read(asked.getFirst("kabar"))))
                .map(view -> Rendering.view("inspection/queue")
                        .modelAttribute("view", view)
                        .build());
    }

    /// What the queue answered.
    private record Read(QueuePage page, QueueCounts counts, List<Tower> towers, Optional<ChartView> ages) {}

    private static QueueView view(QueueQuery query, Read read, Looking looking, @Nullable News news) {
        QueueFilter filter = query.filter();
        return new QueueView(
                BASE,
                QueueView.lines(read.page, looking),
                tallies(filter, read.counts),
                saring(filter, read.towers),
                read.page.next() == null ? null : QueueQuery.address(BASE, filter, read.page.next()),
                query.after() == null,
                news,
                read.ages.orElse(null));
    }

    private static List<Tally> tallies(QueueFilter filter, QueueCounts counts) {
        return List.of(
                tally("all", counts.all(), filter, Whose.ANYBODY, false),
                tally("missed", counts.missed(), filter, Whose.ANYBODY, true),
                new Tally("inspection.tally.near", Formats.number(counts.near()), null, false),
                tally("mine", counts.mine(), filter, Whose.MINE, false),
                tally("nobodys", counts.nobodys(), filter, Whose.NOBODY, false));
    }

    private static Tally tally(String code, int count, QueueFilter asked, Whose whose, boolean missed) {
        QueueFilter filter = new QueueFilter(asked.craft(), asked.tower(), whose, missed);
        String href = QueueQuery.address(BASE, filter, null);
        return new Tally("inspection.tally." + code, Formats.number(count), href, filter.equals(asked));
    }

    private static Saring saring(QueueFilter filter, List<Tower> towers) {
        return new Saring(
                filter.craft() == null ? "" : filter.craft().slug(),
                filter.tower() == null ? "" : filter.tower(),
                QueueQuery.whose(filter.whose()),
                filter.missed(),
                towers.stream()
                        .map(tower -> new Choice(tower.slug(), tower.name()))
                        .toList(),
                !filter.equals(QueueFilter.ALL));
    }

    /// On to the sheet, which says who holds it if somebody was faster.
    @PostMapping(BASE + "/{listing}/{version}/ambil")
    Mono<Rendering> take(
            @AuthenticationPrincipal StaffVisitor staff, @PathVariable UUID listing, @PathVariable int version) {
        ListingId id = new ListingId(listing);
        return assignments.take(Officers.of(staff), id, version).map(taking -> switch (taking) {
            case Taking.Yours() -> to(listing, version, News.TAKEN);
            case Taking.Held _ -> to(listing, version, News.HELD);
            case Taking.Gone() -> Rendering.redirectTo(sheet(listing, version)).build();
        });
    }

    @PostMapping(BASE + "/{listing}/{version}/lepas")
    Mono<Rendering> letGo(
            @AuthenticationPrincipal StaffVisitor staff, @PathVariable UUID listing, @PathVariable int version) {
        return assignments
                .letGo(Officers.of(staff), new ListingId(listing), version)
                .then(Mono.fromSupplier(
                        () -> Rendering.redirectTo(News.LET_GO.at(BASE)).build()));
    }

    private static Rendering to(UUID listing, int version, News news) {
        return Rendering.redirectTo(news.at(sheet(listing, version))).build();
    }

    private static String sheet(UUID listing, int version) {
        return BASE + "/" + listing + "/" + version;
    }
}
