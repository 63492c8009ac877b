package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.listing.Versions;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// An officer's verdict on a submitted version.
public final class Reviewing {

    private final Versions versions;
    private final Checklist checklist;
    private final InstantSource clock;
    private final TransactionalOperator transaction;

    Reviewing(Versions versions, Checklist checklist, InstantSource clock, TransactionalOperator transaction) {
        this.versions = versions;
        this.checklist = checklist;
        this.clock = clock;
        this.transaction = transaction;
    }

    public Mono<Decision> decide(Officer officer, ListingId listing, int version, Verdict verdict) {
        return versions.get(listing, version)
                .flatMap(seen -> seen.state() instanceof VersionState.Submitted submitted
                        ? unlessWrittenBy(officer, seen, judge(officer, seen, submitted, verdict))
                        : Mono.just(new Decision.AlreadyDecided(seen.state())))
                .as(transaction::transactional);
    }

    private Mono<Decision> unlessWrittenBy(Officer officer, ListingVersion seen, Mono<Decision> judging) {
        return versions.writtenBy(officer, seen).flatMap(own -> own ? Mono.just(new Decision.WrittenByYou()) : judging);
    }

    private Mono<Decision> judge(
            Officer officer, ListingVersion seen, VersionState.Submitted submitted, Verdict verdict) {
        if (!checklist.fits(seen.content().craft(), verdict.points())) {
            return Mono.error(() -> new IllegalArgumentException("A verdict speaks of the points of its craft"));
        }
        Instant now = clock.instant();
        var listing = seen.listing().value();
        Mono<Void> move = switch (verdict) {
            case Verdict.Passed(var points) ->
                versions.move(
                        seen,
                        submitted.pass(officer, now, points),
                        new CatalogEvent.VersionChecked(listing, seen.number()));
            case Verdict.PleaseMend(var remarks, var points) ->
                versions.move(
                        seen,
                        submitted.sendBack(officer, now, remarks, points),
                        new CatalogEvent.VersionReturned(listing, seen.number()));
            case Verdict.Declined(var reason, var remarks, var points) ->
                versions.move(
                        seen,
                        submitted.decline(officer, now, reason, remarks, points),
                        new CatalogEvent.VersionDeclined(listing, seen.number()));
        };
        return move.thenReturn(new Decision.Done());
    }
}
