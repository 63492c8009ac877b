package id.pasarrusun.storefront.reactions;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.listing.Versions;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.LogEntry;
import id.pasarrusun.kernel.log.LogReader;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Writes to a maker what became of a listing that she sent to quality control.
final class ListingLetters implements LogReader<CatalogEvent> {

    private static final int BATCH = 200;

    private final EventLog<CatalogEvent> log;
    private final Workbench workbench;
    private final Versions versions;
    private final LetterDesk desk;

    ListingLetters(EventLog<CatalogEvent> log, Workbench workbench, Versions versions, LetterDesk desk) {
        this.log = log;
        this.workbench = workbench;
        this.versions = versions;
        this.desk = desk;
    }

    @Override
    public EventLog<CatalogEvent> log() {
        return log;
    }

    @Override
    public String name() {
        return "letters-on-listings";
    }

    /// Most entries are of no concern here, and a batch that fails is taken apart by whoever follows.
    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public Mono<Effect> look(List<LogEntry<CatalogEvent>> entries) {
        return Flux.fromIterable(entries)
                .concatMap(entry -> letter("listing/" + entry.id(), entry.event()))
                .then(Mono.just(Effect.NONE));
    }

    private Mono<Void> letter(String key, CatalogEvent event) {
        return switch (event) {
            case CatalogEvent.VersionReturned(var listing, int version) -> decided(key, listing, version);
            case CatalogEvent.VersionDeclined(var listing, int version) -> decided(key, listing, version);
            case CatalogEvent.VersionApproved(var listing, int version) -> decided(key, listing, version);
            case CatalogEvent.VersionWithdrawn(var listing, int version) -> decided(key, listing, version);
            case CatalogEvent.VersionOffered(var listing, int version) -> decided(key, listing, version);
            case CatalogEvent.VersionSubmitted _,
                    CatalogEvent.VersionChecked _,
                    CatalogEvent.ListingChanged _,
                    CatalogEvent.MakerChanged _,
                    CatalogEvent.MakerMoved _,
                    CatalogEvent.CertificateRevoked _,
                    CatalogEvent.PermitEnding _,
                    CatalogEvent.PermitDecided _,
                    CatalogEvent.BatchRecalled _ -> Mono.empty();
        };
    }

    private Mono<Void> decided(String key, UUID listing, int number) {
        ListingId id = new ListingId(listing);
        return Mono.zip(workbench.get(id), versions.get(id, number), Decided::new)
                .flatMap(decided -> write(key, decided));
    }

    /// A listing and the version of it that was decided about.
    private record Decided(StudioListing listing, ListingVersion version) {

        String name() {
            return version.content().name();
        }
    }

    /// Nothing about a version that is under way again.
    private Mono<Void> write(String key, Decided decided) {
        return switch (decided.version().state()) {
            case VersionState.Returned returned ->
                tell(key, decided, desk.word("mail.listing.returned", decided.name(), said(returned), studio(decided)));
            case VersionState.Declined declined ->
                tell(key, decided, desk.word("mail.listing.declined", decided.name(), declined.reason()));
            // she changed it herself a moment ago, and saw it
            case VersionState.Approved approved when VersionState.Officer.POLICY.equals(approved.by()) -> Mono.empty();
            case VersionState.Approved _ ->
                tell(key, decided, desk.word("mail.listing.approved", decided.name(), window(decided)));
            case VersionState.Withdrawn withdrawn ->
                tell(key, decided, desk.word("mail.listing.withdrawn", decided.name(), withdrawn.reason()));
            case VersionState.Offered offered ->
                tell(
                        key,
                        decided,
                        desk.word("mail.listing.offered", offered.by().name(), decided.name(), studio(decided)));
            case VersionState.Draft _, VersionState.Submitted _, VersionState.Checked _ -> Mono.empty();
        };
    }

    private Mono<Void> tell(String key, Decided decided, String text) {
        return desk.toMaker(key, decided.listing().maker(), text);
    }

    private URI studio(Decided decided) {
        return desk.page("/sanggar/produk/" + decided.listing().id().value());
    }

    private URI window(Decided decided) {
        return desk.page("/produk/" + decided.listing().slug());
    }

    /// What is good already, then what is to be mended.
    private String said(VersionState.Returned returned) {
        String praise = returned.praise()
                .map(good -> desk.word("mail.listing.praised", good) + "\n\n")
                .orElse("");
        String toMend =
                returned.toMend().stream().map(remark -> "• " + said(remark)).collect(Collectors.joining("\n"));
        return praise + desk.word("mail.listing.to-mend", toMend);
    }

    /// A letter carries no drawing, so it says that there is one.
    private String said(Remark remark) {
        return remark.note().isEmpty()
                ? desk.word("mail.listing.marked", desk.word("qc.point." + remark.item()))
                : remark.note();
    }
}
