package id.pasarrusun.storefront.makerdesk;

import id.pasarrusun.catalog.listing.Revoking;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.maker.Certificate;
import id.pasarrusun.catalog.maker.Certificate.Issue;
import id.pasarrusun.catalog.maker.Certificate.Issued;
import id.pasarrusun.catalog.maker.Certificates;
import id.pasarrusun.catalog.maker.MakerId;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Hands certificates out and takes them back.
final class CertificateDesk {

    private final Certificates certificates;
    private final Revoking revoking;

    CertificateDesk(Certificates certificates, Revoking revoking) {
        this.certificates = certificates;
        this.revoking = revoking;
    }

    Mono<Issued> issue(MakerId maker, Issue issue) {
        return certificates.issue(maker, issue);
    }

    /// Whether it held until now; another maker's is left alone.
    Mono<Boolean> revoke(Officer officer, MakerId maker, UUID certificate, String reason) {
        return certificates
                .find(certificate)
                .filter(found -> found.maker().equals(maker))
                .flatMap(found -> revoking.revoke(officer, certificate, reason))
                .map(Certificate::holds)
                .map(holds -> !holds)
                .defaultIfEmpty(false);
    }
}
