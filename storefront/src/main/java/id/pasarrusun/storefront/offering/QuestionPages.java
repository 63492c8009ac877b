package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.offering.Editing.Edit;
import id.pasarrusun.storefront.offering.FoodView.Ask;
import id.pasarrusun.storefront.offering.QuestionsView.Standing;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.Answers;
import id.pasarrusun.storefront.studio.Sent;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// The step after the first: what its craft needs to know. What food is asked stands at [FoodPages].
@Controller("offeringQuestionPages")
final class QuestionPages {

    private final Workbench workbench;
    private final Editing editing;

    QuestionPages(Workbench workbench, Editing editing) {
        this.workbench = workbench;
        this.editing = editing;
    }

    static String first(ListingId listing) {
        return address(listing.value());
    }

    static String address(UUID listing) {
        return ProductEditPages.address(listing) + "/ciri";
    }

    @GetMapping("/sanggar/produk/{id}/ciri")
    Mono<Rendering> askAttributes(@AuthenticationPrincipal MakerVisitor maker, @PathVariable UUID id) {
        return ask(maker.maker(), id);
    }

    @PostMapping("/sanggar/produk/{id}/ciri")
    Mono<Rendering> takeAttributes(
            @AuthenticationPrincipal MakerVisitor maker, @PathVariable UUID id, ServerWebExchange exchange) {
        return Sent.formOf(exchange).flatMap(form -> take(maker.maker(), id, form));
    }

    private Mono<Rendering> ask(MakerId maker, UUID id) {
        return workbench
                .get(maker, new ListingId(id))
                .map(found -> isOpen(found)
                        ? Answers.page("offering/questions", view(found, kept(found)))
                        : Answers.to(ProductEditPages.address(id)));
    }

    private Mono<Rendering> take(MakerId maker, UUID id, Form form) {
        return workbench
                .get(maker, new ListingId(id))
                .flatMap(found -> editing.save(maker, found.id(), form).flatMap(edit -> answer(maker, found, edit)));
    }

    private Mono<Rendering> answer(MakerId maker, StudioListing found, Edit edit) {
        return switch (edit) {
            case Edit.Saved(), Edit.Repriced(), Edit.Unchanged() -> Mono.just(Answers.to(next(found)));
            case Edit.Mend(Form mend) ->
                Mono.just(Answers.page("offering/questions", view(found, mend), HttpStatus.UNPROCESSABLE_CONTENT));
            case Edit.Overtaken(Form typed) ->
                workbench
                        .get(maker, found.id())
                        .map(now -> overtaken(now, typed))
                        .map(view -> Answers.page("offering/questions", view, HttpStatus.CONFLICT));
            case Edit.Submitted _, Edit.Live _, Edit.Lacking _ ->
                Mono.just(Answers.to(ProductEditPages.address(found.id().value())));
        };
    }

    /// With what was typed over what was written on in the meantime; sending it again is meant.
    private static QuestionsView overtaken(StudioListing now, Form typed) {
        String revision = String.valueOf(now.revision());
        return view(now, typed.with("seen", revision)).overtaken(ProductView.isOpen(now.latest()));
    }

    /// Something that is with an officer has no such step.
    private static boolean isOpen(StudioListing listing) {
        return ProductView.isOpen(listing.latest());
    }

    private static String next(StudioListing listing) {
        UUID id = listing.id().value();
        return craft(listing) == Craft.BAKSO ? FoodPages.address(id, Ask.SERVING) : ProductEditPages.address(id);
    }

    private static QuestionsView view(StudioListing listing, Form form) {
        return new QuestionsView(
                listing.id().value(), listing.latest().content().name(), craft(listing), form, Standing.SEEN);
    }

    private static Form kept(StudioListing listing) {
        return ListingForm.of(listing.latest().content(), listing.revision());
    }

    private static Craft craft(StudioListing listing) {
        return listing.latest().content().craft();
    }
}
