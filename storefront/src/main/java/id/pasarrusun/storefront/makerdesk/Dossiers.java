package id.pasarrusun.storefront.makerdesk;

import id.pasarrusun.catalog.maker.Admitting;
import id.pasarrusun.catalog.maker.Certificates;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.catalog.maker.Stories;
import id.pasarrusun.storefront.joining.Joining;
import id.pasarrusun.storefront.joining.Onboarding;
import id.pasarrusun.storefront.mail.PhoneNumber;
import id.pasarrusun.storefront.makerdesk.DossierView.Contact;
import id.pasarrusun.storefront.makerdesk.DossierView.Read;
import id.pasarrusun.storefront.page.Form;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/// Lays out all that officers keep of a maker. Her number is hidden but for its end, unless it was asked for.
final class Dossiers {

    private static final int HISTORY_MAX = 50;
    private static final int DIGITS_SHOWN = 3;

    private final Makers makers;
    private final Certificates certificates;
    private final Stories stories;
    private final Road road;
    private final ContactReads reads;

    Dossiers(Makers makers, Certificates certificates, Stories stories, Road road, ContactReads reads) {
        this.makers = makers;
        this.certificates = certificates;
        this.stories = stories;
        this.road = road;
        this.reads = reads;
    }

    /// Where she came from and what she lacks.
    record Road(Admitting admitting, Joining joining, Onboarding onboarding) {}

    /// What is said on the page besides.
    ///
    /// @param told the key of what has just happened
    record Besides(Form form, @Nullable String told, boolean withNumber) {

        static final Besides NOTHING = new Besides(Form.empty(), null, false);

        static Besides told(String key) {
            return new Besides(Form.empty(), key, false);
        }

        static Besides faulty(Form form) {
            return new Besides(form, null, false);
        }
    }

    Mono<MakerProfile> maker(String slug) {
        return makers.getBySlug(slug);
    }

    Mono<Rendering> page(MakerProfile maker, Besides besides) {
        HttpStatus status = besides.form.holds() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return Mono.zip(
                        read(maker),
                        contact(maker.card().id(), besides.withNumber),
                        (read, contact) -> DossierView.of(read, contact, besides.form, besides.told))
                .map(view -> Rendering.view("makerdesk/dossier")
                        .modelAttribute("view", view)
                        .status(status)
                        .build());
    }

    private Mono<Read> read(MakerProfile maker) {
        MakerId id = maker.card().id();
        return Mono.zip(
                        road.admitting.history(id, HISTORY_MAX).collectList(),
                        certificates.of(id).collectList(),
                        road.onboarding.of(id),
                        stories.find(id).singleOptional())
                .map(found -> new Read(maker, found.getT1(), found.getT2(), found.getT3(), found.getT4()));
    }

    private Mono<Contact> contact(MakerId maker, boolean withNumber) {
        return Mono.zip(
                road.joining.phones(maker).next().singleOptional(),
                reads.of(maker),
                (phone, looks) -> new Contact(masked(phone), withNumber ? whole(phone) : null, looks));
    }

    private static String masked(Optional<PhoneNumber> phone) {
        return phone.map(PhoneNumber::value)
                .map(number -> "•••• " + number.substring(number.length() - DIGITS_SHOWN))
                .orElse("–");
    }

    private static String whole(Optional<PhoneNumber> phone) {
        return phone.map(PhoneNumber::local).orElse("–");
    }
}
