package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.listing.Versions;
import java.time.InstantSource;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Takes what was approved out of the shop window again. Its maker reads why, mends it and sends the next version.
public final class TakingDown {

    private final Versions versions;
    private final InstantSource clock;
    private final TransactionalOperator transaction;

    TakingDown(Versions versions, InstantSource clock, TransactionalOperator transaction) {
        this.versions = versions;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// @param version the one that was seen in the window; when another hangs there by now, nothing is taken down
    public Mono<Decision> withdraw(Officer officer, ListingId listing, int version, String reason) {
        if (reason.isBlank() || reason.length() > Remark.NOTE_MAX) {
            throw new IllegalArgumentException("What is taken down has a reason of 1 to " + Remark.NOTE_MAX);
        }
        return versions.lockShown(listing)
                .filter(shown -> shown.number() == version)
                .flatMap(shown -> takeDown(officer, shown, reason))
                .switchIfEmpty(Mono.defer(() -> versions.get(listing, version))
                        .map(seen -> new Decision.AlreadyDecided(seen.state())))
                .as(transaction::transactional);
    }

    private Mono<Decision> takeDown(Officer officer, ListingVersion shown, String reason) {
        if (!(shown.state() instanceof VersionState.Approved approved)) {
            return Mono.just(new Decision.AlreadyDecided(shown.state()));
        }
        var event = new CatalogEvent.VersionWithdrawn(shown.listing().value(), shown.number());
        return versions.move(shown, approved.withdraw(officer, clock.instant(), reason), event)
                .thenReturn(new Decision.Done());
    }
}
