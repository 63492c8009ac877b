package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.event.CatalogEvent;
import id.pasarrusun.catalog.listing.VersionState.Approved;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.maker.Certificate;
import id.pasarrusun.catalog.maker.Certificate.Revocation;
import id.pasarrusun.catalog.maker.Certificates;
import id.pasarrusun.kernel.log.EventLog;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Takes a certificate away and, in the same transaction, all that hangs on it out of the shop window. What was shown
/// goes back to review as a version of its own, unless a newer one is on its way already.
public final class Revoking {

    private final Certificates certificates;
    private final ListingStore store;
    private final Road road;
    private final InstantSource clock;
    private final TransactionalOperator transaction;

    Revoking(
            Certificates certificates,
            ListingStore store,
            Road road,
            InstantSource clock,
            TransactionalOperator transaction) {
        this.certificates = certificates;
        this.store = store;
        this.road = road;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// The way that versions go.
    record Road(Workbench workbench, Versions versions, EventLog<CatalogEvent> log) {}

    /// Empty when it holds no longer, so that nothing is done twice.
    public Mono<Certificate> revoke(Officer officer, UUID certificate, String reason) {
        return Mono.defer(
                        () -> certificates.revoke(certificate, new Revocation(clock.instant(), officer.name(), reason)))
                .flatMap(revoked -> sendBack(revoked, officer, reason)
                        .then(road.log.append(new CatalogEvent.CertificateRevoked(certificate)))
                        .thenReturn(revoked))
                .as(transaction::transactional);
    }

    private Mono<Void> sendBack(Certificate revoked, Officer officer, String reason) {
        return store.lockApproved(revoked.maker(), revoked.training().craft())
                .flatMapMany(Flux::fromIterable)
                .concatMap(road.workbench::get)
                .concatMap(listing -> sendBack(listing, officer, reason))
                .then();
    }

    private Mono<Void> sendBack(StudioListing listing, Officer officer, String reason) {
        return Mono.justOrEmpty(listing.approved())
                .flatMap(number -> road.versions.get(listing.id(), number))
                .flatMap(shown -> shown.state() instanceof Approved approved
                        ? withdraw(shown, approved.withdraw(officer, clock.instant(), reason))
                                .then(isUnderWay(listing) ? Mono.empty() : submit(listing, shown.content()))
                        : Mono.empty());
    }

    /// One letter tells her of the certificate with all that hung on it, so the goods themselves are told to the
    /// search alone.
    private Mono<Void> withdraw(ListingVersion shown, VersionState.Withdrawn withdrawn) {
        return road.versions.move(
                shown,
                withdrawn,
                new CatalogEvent.ListingChanged(shown.listing().value()));
    }

    private Mono<Void> submit(StudioListing listing, ListingContent content) {
        VersionState.Draft draft = new VersionState.Draft();
        int number = listing.latest().number() + 1;
        var again = new ListingVersion(listing.id(), number, content, draft);
        var event = new CatalogEvent.VersionSubmitted(listing.id().value(), number);
        return store.insertVersion(listing.id(), number, content)
                .then(road.versions.move(again, draft.submit(clock.instant()), event));
    }

    private static boolean isUnderWay(StudioListing listing) {
        return switch (listing.latest().state()) {
            case VersionState.Draft _,
                    VersionState.Offered _,
                    VersionState.Submitted _,
                    VersionState.Returned _,
                    VersionState.Checked _ -> true;
            case VersionState.Approved _, VersionState.Declined _, VersionState.Withdrawn _ -> false;
        };
    }
}
