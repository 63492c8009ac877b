package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.listing.Versions;
import id.pasarrusun.catalog.maker.Certificates;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// The last word before the shop window.
public final class Approving {

    /// The code under which a note of the last desk travels among the remarks.
    static final String ITEM = "persetujuan";

    private final Versions versions;
    private final Certificates certificates;
    private final QcSettings settings;
    private final InstantSource clock;
    private final TransactionalOperator transaction;

    Approving(
            Versions versions,
            Certificates certificates,
            QcSettings settings,
            InstantSource clock,
            TransactionalOperator transaction) {
        this.versions = versions;
        this.certificates = certificates;
        this.settings = settings;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// Asks last, and in the same transaction, whether the craft is open to its maker: a certificate that is revoked
    /// at this moment is revoked either before, and nothing is approved, or after, and finds what was.
    public Mono<Decision> approve(Officer officer, ListingId listing, int version) {
        return decide(
                listing,
                version,
                (seen, checked) -> mayApprove(officer, checked)
                        ? certificates
                                .openFor(listing.value(), seen.content().craft())
                                .flatMap(open ->
                                        open ? approve(officer, seen, checked) : Mono.just(new Decision.NotTrained()))
                        : Mono.just(new Decision.PassedByYou()));
    }

    private Mono<Decision> approve(Officer officer, ListingVersion seen, VersionState.Checked checked) {
        var event = new CatalogEvent.VersionApproved(seen.listing().value(), seen.number());
        return versions.move(seen, checked.approve(officer, clock.instant()), event)
                .thenReturn(new Decision.Done());
    }

    public Mono<Decision> sendBack(Officer officer, ListingId listing, int version, String note) {
        List<Remark> remarks = List.of(new Remark(ITEM, note));
        return decide(
                listing,
                version,
                (seen, checked) -> versions.move(
                                seen,
                                checked.sendBack(officer, clock.instant(), remarks),
                                new CatalogEvent.VersionReturned(listing.value(), version))
                        .thenReturn(new Decision.Done()));
    }

    private Mono<Decision> decide(
            ListingId listing, int version, BiFunction<ListingVersion, VersionState.Checked, Mono<Decision>> move) {
        return versions.get(listing, version)
                .flatMap(seen -> seen.state() instanceof VersionState.Checked checked
                        ? move.apply(seen, checked)
                        : Mono.just(new Decision.AlreadyDecided(seen.state())))
                .as(transaction::transactional);
    }

    /// Four eyes: who passed it does not approve it, unless the shop says that she may.
    public boolean mayApprove(Officer officer, VersionState.Checked checked) {
        return settings.bothRoles() || !checked.by().id().equals(officer.id());
    }
}
