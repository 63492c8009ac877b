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
    private final InstantSource clock;
    private final TransactionalOperator transaction;

    Reviewing(Versions versions, InstantSource clock, TransactionalOperator transaction) {
        this.versions = versions;
        this.clock = clock;
        this.transaction = transaction;
    }

    public Mono<Decision> decide(Officer officer, ListingId listing, int version, Verdict verdict) {
        return versions.get(listing, version)
                .flatMap(seen -> seen.state() instanceof VersionState.Submitted submitted
                        ? judge(officer, seen, submitted, verdict)
                        : Mono.just(new Decision.AlreadyDecided(seen.state())))
                .as(transaction::transactional);
    }

    private Mono<Decision> judge(
            Officer officer, ListingVersion seen, VersionState.Submitted submitted, Verdict verdict) {
        Instant now = clock.instant();
        var listing = seen.listing().value();
        Mono<Void> move = switch (verdict) {
            case Verdict.Passed() ->
                versions.move(
                        seen, submitted.pass(officer, now), new CatalogEvent.VersionChecked(listing, seen.number()));
            case Verdict.PleaseMend(var remarks) ->
                versions.move(
                        seen,
                        submitted.sendBack(officer, now, remarks),
                        new CatalogEvent.VersionReturned(listing, seen.number()));
            case Verdict.Declined(var reason) ->
                versions.move(
                        seen,
                        submitted.decline(officer, now, reason),
                        new CatalogEvent.VersionDeclined(listing, seen.number()));
        };
        return move.thenReturn(new Decision.Done());
    }
}
