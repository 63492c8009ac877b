package id.pasarrusun.storefront.joining;

import id.pasarrusun.catalog.maker.Certificate;
import id.pasarrusun.catalog.maker.Certificates;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.kernel.failure.NotFound;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// Where anybody who holds a certificate's number sees whether it is real.
@Controller
final class CertificatePages {

    private final Certificates certificates;
    private final Makers makers;

    CertificatePages(Certificates certificates, Makers makers) {
        this.certificates = certificates;
        this.makers = makers;
    }

    @GetMapping("/sertifikat/{number}")
    Mono<Rendering> show(@PathVariable String number) {
        return certificates
                .find(number.toUpperCase(Locale.ROOT))
                .flatMap(found -> makers.get(found.maker()).map(maker -> view(found, maker)))
                .switchIfEmpty(Mono.error(() -> NotFound.of("certificate", number)))
                .map(view -> Rendering.view("joining/certificate")
                        .modelAttribute("view", view)
                        .build());
    }

    private static CertificateView view(Certificate certificate, MakerProfile maker) {
        var revoked = certificate.revoked();
        return new CertificateView(
                certificate.training().number(),
                maker.card().name(),
                certificate.training().craft().slug(),
                certificate.training().batch(),
                certificate.training().year(),
                revoked == null ? null : revoked.at());
    }
}
