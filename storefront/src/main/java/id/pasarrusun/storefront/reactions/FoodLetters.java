package id.pasarrusun.storefront.reactions;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.food.Permit;
import id.pasarrusun.catalog.food.PermitId;
import id.pasarrusun.catalog.food.PermitState;
import id.pasarrusun.catalog.food.Permits;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.LogEntry;
import id.pasarrusun.kernel.log.LogReader;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Writes to a maker about the papers under which she sells food: what an officer found, and that one ends soon.
final class FoodLetters implements LogReader<CatalogEvent> {

    private static final int BATCH = 200;

    private final EventLog<CatalogEvent> log;
    private final Permits permits;
    private final LetterDesk desk;

    FoodLetters(EventLog<CatalogEvent> log, Permits permits, LetterDesk desk) {
        this.log = log;
        this.permits = permits;
        this.desk = desk;
    }

    @Override
    public EventLog<CatalogEvent> log() {
        return log;
    }

    @Override
    public String name() {
        return "letters-on-food";
    }

    /// Most entries are of no concern here.
    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public Mono<Effect> look(List<LogEntry<CatalogEvent>> entries) {
        return Flux.fromIterable(entries)
                .concatMap(entry -> letter("food/" + entry.id(), entry.event()))
                .then(Mono.just(Effect.NONE));
    }

    private Mono<Void> letter(String key, CatalogEvent event) {
        return switch (event) {
            case CatalogEvent.PermitEnding(UUID permit, int days) ->
                permits.get(new PermitId(permit)).flatMap(found -> ending(key, found, days));
            case CatalogEvent.PermitDecided(UUID permit) ->
                permits.get(new PermitId(permit)).flatMap(found -> decided(key, found));
            case CatalogEvent.VersionSubmitted _,
                    CatalogEvent.VersionReturned _,
                    CatalogEvent.VersionDeclined _,
                    CatalogEvent.VersionChecked _,
                    CatalogEvent.VersionApproved _,
                    CatalogEvent.VersionOffered _,
                    CatalogEvent.VersionWithdrawn _,
                    CatalogEvent.ListingChanged _,
                    CatalogEvent.MakerChanged _,
                    CatalogEvent.MakerMoved _,
                    CatalogEvent.CertificateRevoked _,
                    CatalogEvent.BatchRecalled _ -> Mono.empty();
        };
    }

    /// Nothing about a paper that was withdrawn in the meantime.
    private Mono<Void> ending(String key, Permit permit, int days) {
        return permit.state() instanceof PermitState.Valid
                ? tell(key, permit, desk.word("mail.permit.ending", name(permit), permit.number(), days, page()))
                : Mono.empty();
    }

    private Mono<Void> decided(String key, Permit permit) {
        return switch (permit.state()) {
            case PermitState.Valid _ ->
                tell(key, permit, desk.word("mail.permit.valid", name(permit), permit.number()));
            case PermitState.Refused refused ->
                tell(
                        key,
                        permit,
                        desk.word("mail.permit.refused", name(permit), permit.number(), refused.reason(), page()));
            case PermitState.Withdrawn withdrawn ->
                tell(
                        key,
                        permit,
                        desk.word("mail.permit.withdrawn", name(permit), permit.number(), withdrawn.reason(), page()));
            case PermitState.Pending() -> Mono.empty();
        };
    }

    private Mono<Void> tell(String key, Permit permit, String text) {
        return desk.toMaker(key, permit.paper().maker(), text);
    }

    private String name(Permit permit) {
        return desk.word("food.paper." + permit.kind().code());
    }

    private String page() {
        return desk.page("/sanggar/izin").toString();
    }
}
