package id.pasarrusun.storefront.assist;

import id.pasarrusun.catalog.assist.Assisting;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.assist.AssistDesk.Outcome;
import id.pasarrusun.storefront.assist.AssistDesk.Place;
import id.pasarrusun.storefront.offering.Creating;
import id.pasarrusun.storefront.offering.Creating.Beginning;
import id.pasarrusun.storefront.offering.NewProductView;
import id.pasarrusun.storefront.studio.Answers;
import id.pasarrusun.storefront.studio.Sent;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// An instructor's desk in class: whom she writes for, what she writes, and that she asks its maker.
@Controller("assistPages")
final class AssistPages {

    static final String BASE = "/meja/bantu";
    private static final int QUERY_MAX = 100;
    private static final Set<String> NEWS = Set.of("tersimpan", "ditanya", "lewat");

    private final Makers makers;
    private final Assisting assisting;
    private final Creating creating;
    private final AssistDesk desk;

    AssistPages(Makers makers, Assisting assisting, Creating creating, AssistDesk desk) {
        this.makers = makers;
        this.assisting = assisting;
        this.creating = creating;
        this.desk = desk;
    }

    static String address(String maker, UUID listing) {
        return BASE + "/" + maker + "/" + listing;
    }

    @GetMapping(BASE)
    Mono<Rendering> pupils(
            @AuthenticationPrincipal StaffVisitor staff, @RequestParam(required = false) @Nullable String q) {
        String typed = Objects.requireNonNullElse(q, "").strip();
        String query = typed.substring(0, Math.min(typed.length(), QUERY_MAX));
        return Mono.zip(
                        makers.find(query, ClassView.MAKERS_MAX).collectList(),
                        assisting.of(officer(staff)).collectList())
                .map(found -> Answers.page("assist/class", ClassView.of(query, found.getT1(), found.getT2())));
    }

    @GetMapping(BASE + "/{slug}")
    Mono<Rendering> ask(@PathVariable String slug) {
        return makers.getBySlug(slug)
                .map(MakerProfile::card)
                .flatMap(maker -> creating.blank(maker.id()).map(blank -> begin(maker, blank, HttpStatus.OK)));
    }

    /// The listing is claimed before it is begun, so that no form can lay hands on one that is there already.
    @PostMapping(BASE + "/{slug}")
    Mono<Rendering> begin(
            @AuthenticationPrincipal StaffVisitor staff, @PathVariable String slug, ServerWebExchange exchange) {
        return makers.getBySlug(slug)
                .map(MakerProfile::card)
                .flatMap(maker -> Sent.of(exchange).flatMap(sent -> begin(officer(staff), maker, sent)));
    }

    private Mono<Rendering> begin(Officer by, MakerCard maker, Sent sent) {
        return assisting
                .claim(by, maker.id(), draft(sent))
                .then(Mono.defer(() -> creating.create(maker.id(), sent)))
                .map(beginning -> switch (beginning) {
                    case Beginning.Begun(ListingId listing) -> Answers.to(address(maker.slug(), listing.value()));
                    case Beginning.Mend mend -> begin(maker, mend, HttpStatus.UNPROCESSABLE_CONTENT);
                });
    }

    @GetMapping(BASE + "/{slug}/{id}")
    Mono<Rendering> write(
            @AuthenticationPrincipal StaffVisitor staff,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kabar) {
        String news = kabar != null && NEWS.contains(kabar) ? "assist.news." + kabar : null;
        return place(staff, slug, id)
                .flatMap(place -> desk.show(place, news))
                .map(view -> Answers.page("assist/write", view));
    }

    @PostMapping(BASE + "/{slug}/{id}")
    Mono<Rendering> save(
            @AuthenticationPrincipal StaffVisitor staff,
            @PathVariable String slug,
            @PathVariable UUID id,
            ServerWebExchange exchange) {
        return place(staff, slug, id)
                .flatMap(place -> Sent.of(exchange)
                        .flatMap(sent -> desk.save(place, sent))
                        .map(outcome -> answer(place, outcome)));
    }

    @PostMapping(BASE + "/{slug}/{id}/tanya")
    Mono<Rendering> ask(
            @AuthenticationPrincipal StaffVisitor staff,
            @PathVariable String slug,
            @PathVariable UUID id,
            ServerWebExchange exchange) {
        return place(staff, slug, id)
                .flatMap(place -> Sent.of(exchange)
                        .flatMap(sent -> desk.ask(place, sent))
                        .map(outcome -> answer(place, outcome)));
    }

    private Mono<Place> place(StaffVisitor staff, String slug, UUID listing) {
        return makers.getBySlug(slug).map(maker -> new Place(officer(staff), maker.card(), new ListingId(listing)));
    }

    private static Rendering answer(Place place, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept(String news) -> Answers.to(place.address() + "?kabar=" + news);
            case Outcome.Again(WriteView view) -> Answers.page("assist/write", view, HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Overtaken(WriteView view) -> Answers.page("assist/write", view, HttpStatus.CONFLICT);
        };
    }

    private static Rendering begin(MakerCard maker, Beginning.Mend mend, HttpStatus status) {
        return Answers.page("assist/begin", new BeginView(maker.slug(), maker.name(), NewProductView.of(mend)), status);
    }

    /// @throws NotFound when the form does not name its draft
    private static ListingId draft(Sent sent) {
        String id = sent.form().value("draft");
        try {
            return new ListingId(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            throw NotFound.of("draft", id);
        }
    }

    private static Officer officer(StaffVisitor staff) {
        return new Officer(staff.account().value(), staff.name());
    }
}
