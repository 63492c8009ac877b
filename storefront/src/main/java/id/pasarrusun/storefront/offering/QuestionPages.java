package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.offering.Editing.Edit;
import id.pasarrusun.storefront.offering.QuestionsView.Questions;
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

/// The steps after the first: what its craft needs to know, and for food what its label must say.
@Controller("offeringQuestionPages")
final class QuestionPages {

    private final Workbench workbench;
    private final Editing editing;

    QuestionPages(Workbench workbench, Editing editing) {
        this.workbench = workbench;
        this.editing = editing;
    }

    static String first(ListingId listing) {
        return address(listing.value(), Questions.ATTRIBUTES);
    }

    static String address(UUID listing, Questions step) {
        return ProductEditPages.address(listing)
                + switch (step) {
                    case ATTRIBUTES -> "/ciri";
                    case FOOD -> "/pangan";
                };
    }

    @GetMapping("/sanggar/produk/{id}/ciri")
    Mono<Rendering> askAttributes(@AuthenticationPrincipal MakerVisitor maker, @PathVariable UUID id) {
        return ask(maker.maker(), id, Questions.ATTRIBUTES);
    }

    @PostMapping("/sanggar/produk/{id}/ciri")
    Mono<Rendering> takeAttributes(
            @AuthenticationPrincipal MakerVisitor maker, @PathVariable UUID id, ServerWebExchange exchange) {
        return Sent.formOf(exchange).flatMap(form -> take(maker.maker(), id, Questions.ATTRIBUTES, form));
    }

    @GetMapping("/sanggar/produk/{id}/pangan")
    Mono<Rendering> askFood(@AuthenticationPrincipal MakerVisitor maker, @PathVariable UUID id) {
        return ask(maker.maker(), id, Questions.FOOD);
    }

    @PostMapping("/sanggar/produk/{id}/pangan")
    Mono<Rendering> takeFood(
            @AuthenticationPrincipal MakerVisitor maker, @PathVariable UUID id, ServerWebExchange exchange) {
        return Sent.formOf(exchange).flatMap(form -> take(maker.maker(), id, Questions.FOOD, form));
    }

    private Mono<Rendering> ask(MakerId maker, UUID id, Questions step) {
        return workbench
                .get(maker, new ListingId(id))
                .map(found -> answers(found, step)
                        ? Answers.page("offering/questions", view(found, step, kept(found)))
                        : Answers.to(ProductEditPages.address(id)));
    }

    private Mono<Rendering> take(MakerId maker, UUID id, Questions step, Form form) {
        return workbench
                .get(maker, new ListingId(id))
                .flatMap(found ->
                        editing.save(maker, found.id(), form).flatMap(edit -> answer(maker, found, step, edit)));
    }

    private Mono<Rendering> answer(MakerId maker, StudioListing found, Questions step, Edit edit) {
        return switch (edit) {
            case Edit.Saved(), Edit.Repriced(), Edit.Unchanged() -> Mono.just(Answers.to(next(found, step)));
            case Edit.Mend(Form mend) ->
                Mono.just(
                        Answers.page("offering/questions", view(found, step, mend), HttpStatus.UNPROCESSABLE_CONTENT));
            case Edit.Overtaken(Form typed) ->
                workbench
                        .get(maker, found.id())
                        .map(now -> overtaken(now, step, typed))
                        .map(view -> Answers.page("offering/questions", view, HttpStatus.CONFLICT));
            case Edit.Submitted _, Edit.Lacking _ ->
                Mono.just(Answers.to(ProductEditPages.address(found.id().value())));
        };
    }

    /// With what was typed over what was written on in the meantime; sending it again is meant.
    private static QuestionsView overtaken(StudioListing now, Questions step, Form typed) {
        String revision = String.valueOf(now.revision());
        return view(now, step, typed.with("seen", revision)).overtaken(ProductView.isOpen(now.latest()));
    }

    /// Whether there is anything to answer: something that is with an officer, or no food, has no such step.
    private static boolean answers(StudioListing listing, Questions step) {
        boolean asked = step == Questions.ATTRIBUTES || craft(listing) == Craft.BAKSO;
        return asked && ProductView.isOpen(listing.latest());
    }

    private static String next(StudioListing listing, Questions step) {
        return step == Questions.ATTRIBUTES && craft(listing) == Craft.BAKSO
                ? address(listing.id().value(), Questions.FOOD)
                : ProductEditPages.address(listing.id().value());
    }

    private static QuestionsView view(StudioListing listing, Questions step, Form form) {
        return new QuestionsView(
                listing.id().value(), listing.latest().content().name(), step, craft(listing), form, Standing.SEEN);
    }

    private static Form kept(StudioListing listing) {
        return ListingForm.of(listing.latest().content(), listing.revision());
    }

    private static Craft craft(StudioListing listing) {
        return listing.latest().content().craft();
    }
}
