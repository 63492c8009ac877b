package id.pasarrusun.catalog.search;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.log.EventLog;
import id.pasarrusun.kernel.log.LogEntry;
import id.pasarrusun.kernel.log.LogReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Follows the catalogue's log and brings the index in line with what the database says now; the events only say where
/// to look.
final class Indexer implements LogReader<CatalogEvent> {

    static final String NAME = "search-index";

    private final EventLog<CatalogEvent> log;
    private final Reindexing reindexing;
    private final int batch;

    Indexer(EventLog<CatalogEvent> log, Reindexing reindexing, int batch) {
        this.log = log;
        this.reindexing = reindexing;
        this.batch = batch;
    }

    @Override
    public EventLog<CatalogEvent> log() {
        return log;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int batch() {
        return batch;
    }

    @Override
    public Mono<Effect> look(List<LogEntry<CatalogEvent>> entries) {
        Set<ListingId> listings = new LinkedHashSet<>();
        Set<MakerId> makers = new LinkedHashSet<>();
        for (LogEntry<CatalogEvent> entry : entries) {
            switch (entry.event()) {
                case CatalogEvent.VersionApproved(var listing, int _) -> listings.add(new ListingId(listing));
                case CatalogEvent.VersionWithdrawn(var listing, int _) -> listings.add(new ListingId(listing));
                case CatalogEvent.ListingChanged(var listing) -> listings.add(new ListingId(listing));
                case CatalogEvent.MakerChanged(var maker) -> makers.add(new MakerId(maker));
                case CatalogEvent.VersionOffered _,
                        CatalogEvent.VersionSubmitted _,
                        CatalogEvent.VersionReturned _,
                        CatalogEvent.VersionDeclined _,
                        CatalogEvent.VersionChecked _,
                        CatalogEvent.MakerMoved _,
                        CatalogEvent.CertificateRevoked _,
                        CatalogEvent.PermitEnding _,
                        CatalogEvent.PermitDecided _,
                        CatalogEvent.BatchRecalled _ -> {}
            }
        }
        return Flux.fromIterable(makers)
                .concatMap(reindexing::listingsOf)
                .concatWithValues(listings.toArray(ListingId[]::new))
                .distinct()
                .buffer(batch)
                .concatMap(reindexing::refresh)
                .then(Mono.just(Effect.NONE));
    }
}
