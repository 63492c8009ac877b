package id.pasarrusun.storefront.reactions;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.maker.Admitting;
import id.pasarrusun.catalog.maker.Certificate;
import id.pasarrusun.catalog.maker.Certificates;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerState;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.LogEntry;
import id.pasarrusun.kernel.log.LogReader;
import id.pasarrusun.storefront.joining.Joining;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Writes to a maker of every step on her road that somebody else took, and of certificates that were revoked.
final class RoadLetters implements LogReader<CatalogEvent> {

    private static final int BATCH = 200;

    private final EventLog<CatalogEvent> log;
    private final Doors doors;
    private final LetterDesk desk;

    RoadLetters(EventLog<CatalogEvent> log, Doors doors, LetterDesk desk) {
        this.log = log;
        this.doors = doors;
        this.desk = desk;
    }

    /// The rooms that know of makers.
    record Doors(Admitting admitting, Certificates certificates, Joining joining) {}

    @Override
    public EventLog<CatalogEvent> log() {
        return log;
    }

    @Override
    public String name() {
        return "letters-on-the-road";
    }

    /// Most entries are of no concern here, and a batch that fails is taken apart by whoever follows.
    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public Mono<Effect> look(List<LogEntry<CatalogEvent>> entries) {
        return Flux.fromIterable(entries)
                .concatMap(entry -> letter("road/" + entry.id(), entry.event()))
                .then(Mono.just(Effect.NONE));
    }

    private Mono<Void> letter(String key, CatalogEvent event) {
        return switch (event) {
            case CatalogEvent.MakerMoved(var maker, long step) -> moved(key, new MakerId(maker), step);
            case CatalogEvent.CertificateRevoked(var certificate) -> revoked(key, certificate);
            case CatalogEvent.VersionSubmitted _,
                    CatalogEvent.VersionReturned _,
                    CatalogEvent.VersionDeclined _,
                    CatalogEvent.VersionChecked _,
                    CatalogEvent.VersionApproved _,
                    CatalogEvent.VersionOffered _,
                    CatalogEvent.VersionWithdrawn _,
                    CatalogEvent.ListingChanged _,
                    CatalogEvent.MakerChanged _,
                    CatalogEvent.PermitEnding _,
                    CatalogEvent.PermitDecided _,
                    CatalogEvent.BatchRecalled _ -> Mono.empty();
        };
    }

    private Mono<Void> moved(String key, MakerId maker, long step) {
        return doors.admitting
                .step(maker, step)
                .flatMap(state -> Mono.justOrEmpty(words(maker, state)))
                .flatMap(text -> tell(key, maker, text));
    }

    private Mono<Void> revoked(String key, UUID id) {
        return doors.certificates.find(id).flatMap(certificate -> tell(key, certificate.maker(), words(certificate)));
    }

    private String words(Certificate certificate) {
        Certificate.Revocation revoked = certificate.revoked();
        return desk.word(
                "mail.road.revoked",
                desk.word("page.craft." + certificate.training().craft().slug()),
                certificate.training().number(),
                revoked == null ? "" : revoked.reason());
    }

    /// Nothing for a step that she took herself.
    private Optional<String> words(MakerId maker, MakerState state) {
        if (state.by().id().equals(maker.value())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (state) {
                    case MakerState.Invited invited ->
                        desk.word(
                                "mail.road.invited",
                                invited.by().name(),
                                desk.page("/masuk?lanjut=/sanggar/mulai"),
                                Formats.date(invited.until(), Language.INDONESIAN));
                    case MakerState.Preparing _ ->
                        desk.word("mail.road.admitted", desk.page("/masuk?lanjut=/sanggar/mulai"));
                    case MakerState.Open _ -> desk.word("mail.road.open", desk.page("/sanggar"));
                    case MakerState.Suspended suspended -> desk.word("mail.road.suspended", suspended.reason());
                    case MakerState.Ended ended -> desk.word("mail.road.ended", ended.reason());
                    case MakerState.Refused refused -> desk.word("mail.road.refused", refused.reason());
                    case MakerState.Applied _ -> throw new IllegalStateException("Nobody applies for another");
                });
    }

    private Mono<Void> tell(String key, MakerId maker, String text) {
        return doors.joining
                .phones(maker)
                .index()
                .concatMap(phone -> desk.toPhone(key + "/" + phone.getT1(), phone.getT2(), text))
                .then();
    }
}
