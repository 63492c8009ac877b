package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.listing.Versions;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// The last word before the shop window.
public final class Approving {

    private static final String ITEM = "persetujuan";

    private final Versions versions;
    private final InstantSource clock;
    private final TransactionalOperator transaction;

    Approving(Versions versions, InstantSource clock, TransactionalOperator transaction) {
        this.versions = versions;
        this.clock = clock;
        this.transaction = transaction;
    }

    public Mono<Decision> approve(Officer officer, ListingId listing, int version) {
        return decide(
                listing,
                version,
                (seen, checked) -> versions.move(
                        seen,
                        checked.approve(officer, clock.instant()),
                        new CatalogEvent.VersionApproved(listing.value(), version)));
    }

    public Mono<Decision> sendBack(Officer officer, ListingId listing, int version, String note) {
        List<Remark> remarks = List.of(new Remark(ITEM, note));
        return decide(
                listing,
                version,
                (seen, checked) -> versions.move(
                        seen,
                        checked.sendBack(officer, clock.instant(), remarks),
                        new CatalogEvent.VersionReturned(listing.value(), version)));
    }

    private Mono<Decision> decide(
            ListingId listing, int version, BiFunction<ListingVersion, VersionState.Checked, Mono<Void>> move) {
        return versions.get(listing, version)
                .flatMap(seen -> seen.state() instanceof VersionState.Checked checked
                        ? move.apply(seen, checked).thenReturn((Decision) new Decision.Done())
                        : Mono.just(new Decision.AlreadyDecided(seen.state())))
                .as(transaction::transactional);
    }
}
