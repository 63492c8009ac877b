package id.pasarrusun.storefront.makerdesk;

import id.pasarrusun.catalog.listing.Revoking;
import id.pasarrusun.catalog.maker.Admitting;
import id.pasarrusun.catalog.maker.Certificates;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Stories;
import id.pasarrusun.storefront.joining.Joining;
import id.pasarrusun.storefront.joining.Onboarding;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/// Wires the desk for makers.
@Configuration(proxyBeanMethods = false)
class MakerdeskConfiguration {

    @Bean
    ContactReads contactReads(DatabaseClient database, InstantSource clock) {
        return new ContactReads(database, clock);
    }

    @Bean
    Dossiers.Road dossierRoad(Admitting admitting, Joining joining, Onboarding onboarding) {
        return new Dossiers.Road(admitting, joining, onboarding);
    }

    @Bean
    Dossiers dossiers(
            Makers makers, Certificates certificates, Stories stories, Dossiers.Road road, ContactReads reads) {
        return new Dossiers(makers, certificates, stories, road, reads);
    }

    @Bean
    CertificateDesk certificateDesk(Certificates certificates, Revoking revoking) {
        return new CertificateDesk(certificates, revoking);
    }
}
