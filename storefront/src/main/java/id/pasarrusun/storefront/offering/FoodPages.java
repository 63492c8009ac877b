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

/// The step about food: four questions one by one, then the papers that follow from the answers and what its label
/// says.
@Controller("offeringFoodPages")
final class FoodPages {

    private final Workbench workbench;
    private final Editing editing;
    private final FoodDesk desk;

    FoodPages(Workbench workbench, Editing editing, FoodDesk desk) {
        this.workbench = workbench;
        this.editing = editing;
        this.desk = desk;
    }

    static String address(UUID listing, Ask ask) {
        return ProductEditPages.address(listing) + "/pangan?tanya=" + ask.code();
    }

    @GetMapping("/sanggar/produk/{id}/pangan")
    Mono<Rendering> ask(
            @AuthenticationPrincipal MakerVisitor maker,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String tanya) {
        return workbench.get(maker.maker(), new ListingId(id)).flatMap(found -> {
            Form kept = ListingForm.of(found.latest().content(), found.revision());
            return answers(found)
                    ? view(found, Ask.read(tanya, kept), kept).map(view -> Answers.page("offering/foodStep", view))
                    : Mono.just(Answers.to(ProductEditPages.address(id)));
        });
    }

    @PostMapping("/sanggar/produk/{id}/pangan")
    Mono<Rendering> take(
            @AuthenticationPrincipal MakerVisitor maker,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String tanya,
            ServerWebExchange exchange) {
        return Sent.formOf(exchange)
                .flatMap(form -> workbench
                        .get(maker.maker(), new ListingId(id))
                        .flatMap(found ->
                                take(maker.maker(), found, tanya == null ? Ask.LABEL : Ask.read(tanya, form), form)));
    }

    private Mono<Rendering> take(MakerId maker, StudioListing found, Ask ask, Form form) {
        return ask != Ask.LABEL && form.value(ask.field()).isEmpty()
                ? mend(found, ask, form.reject(ask.field(), "food.fault.choose"))
                : editing.save(maker, found.id(), form).flatMap(edit -> answer(maker, found, ask, edit));
    }

    private Mono<Rendering> answer(MakerId maker, StudioListing found, Ask ask, Edit edit) {
        UUID id = found.id().value();
        return switch (edit) {
            case Edit.Saved(), Edit.Repriced(), Edit.Unchanged() ->
                Mono.just(Answers.to(ask == Ask.LABEL ? ProductEditPages.address(id) : address(id, ask.next())));
            case Edit.Mend(Form mend) -> mend(found, ask, mend);
            case Edit.Overtaken(Form typed) ->
                workbench
                        .get(maker, found.id())
                        .flatMap(now -> view(now, ask, typed.with("seen", String.valueOf(now.revision())))
                                .map(view -> view.overtaken(ProductView.isOpen(now.latest()))))
                        .map(view -> Answers.page("offering/foodStep", view, HttpStatus.CONFLICT));
            case Edit.Submitted _, Edit.Live _, Edit.Lacking _ -> Mono.just(Answers.to(ProductEditPages.address(id)));
        };
    }

    private Mono<Rendering> mend(StudioListing found, Ask ask, Form form) {
        return view(found, ask, form)
                .map(view -> Answers.page("offering/foodStep", view, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private Mono<FoodView> view(StudioListing found, Ask ask, Form form) {
        return desk.guide(found.maker(), found.latest().content())
                .map(guide -> new FoodView(
                        found.id().value(), found.latest().content().name(), ask, form, guide, Standing.SEEN));
    }

    /// Something that is with an officer, or no food, has no such step.
    private static boolean answers(StudioListing listing) {
        return listing.latest().content().craft() == Craft.BAKSO && ProductView.isOpen(listing.latest());
    }
}
