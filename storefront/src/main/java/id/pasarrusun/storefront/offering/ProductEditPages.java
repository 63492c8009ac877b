package id.pasarrusun.storefront.offering;

import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Submission.Missing;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.offering.Editing.Edit;
import id.pasarrusun.storefront.offering.ProductView.Told;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.Answers;
import id.pasarrusun.storefront.studio.News;
import id.pasarrusun.storefront.studio.Sent;
import java.util.List;
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

/// The page of one listing: its words, its prices and stocks, and the way to quality control.
@Controller("offeringProductEditPages")
final class ProductEditPages {

    private final ProductDesk desk;
    private final Editing editing;
    private final PhotoDesk photos;

    ProductEditPages(ProductDesk desk, Editing editing, PhotoDesk photos) {
        this.desk = desk;
        this.photos = photos;
        this.editing = editing;
    }

    static String address(UUID listing) {
        return ProductPages.LIST + "/" + listing;
    }

    static Rendering page(ProductView view, HttpStatus status) {
        return Answers.page("offering/product", view, status);
    }

    @GetMapping("/sanggar/produk/{id}")
    Mono<Rendering> show(
            @AuthenticationPrincipal MakerVisitor maker,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kabar) {
        return desk.show(maker.maker(), new ListingId(id), Told.of(News.read(kabar)))
                .map(view -> page(view, HttpStatus.OK));
    }

    /// Photos that were chosen are taken in whichever button was pressed.
    @PostMapping("/sanggar/produk/{id}")
    Mono<Rendering> save(
            @AuthenticationPrincipal MakerVisitor maker, @PathVariable UUID id, ServerWebExchange exchange) {
        ListingId listing = new ListingId(id);
        return Sent.of(exchange)
                .flatMap(sent -> sent.pictures().isEmpty()
                        ? save(maker.maker(), listing, sent.form())
                        : photos.add(maker.maker(), listing, sent, News.SAVED));
    }

    /// A photo that has just come must be made ready before an officer can look at it, so it is sent the next time.
    @PostMapping("/sanggar/produk/{id}/kirim")
    Mono<Rendering> submit(
            @AuthenticationPrincipal MakerVisitor maker, @PathVariable UUID id, ServerWebExchange exchange) {
        ListingId listing = new ListingId(id);
        return Sent.of(exchange)
                .flatMap(sent -> sent.pictures().isEmpty()
                        ? submit(maker.maker(), listing, sent.form())
                        : photos.add(maker.maker(), listing, sent, News.PHOTOS_FIRST));
    }

    private Mono<Rendering> save(MakerId maker, ListingId listing, Form form) {
        return editing.save(maker, listing, form).flatMap(edit -> answer(maker, listing, edit, News.SAVED));
    }

    private Mono<Rendering> submit(MakerId maker, ListingId listing, Form form) {
        return editing.submit(maker, listing, form).flatMap(edit -> answer(maker, listing, edit, News.UNCHANGED));
    }

    /// @param unchanged what is said when there was nothing to do
    private Mono<Rendering> answer(MakerId maker, ListingId listing, Edit edit, News unchanged) {
        String address = address(listing.value());
        return switch (edit) {
            case Edit.Saved() -> Mono.just(Answers.to(News.SAVED.after(address)));
            case Edit.Repriced() -> Mono.just(Answers.to(News.OFFER_CHANGED.after(address)));
            case Edit.Unchanged() -> Mono.just(Answers.to(unchanged.after(address)));
            case Edit.Submitted() -> Mono.just(Answers.to(News.SUBMITTED.after(address)));
            case Edit.Live() -> Mono.just(Answers.to(News.LIVE.after(address)));
            case Edit.Mend(Form form) ->
                desk.mend(maker, listing, form, List.of()).map(ProductEditPages::unfit);
            case Edit.Lacking(List<Missing> missing) ->
                desk.lacking(maker, listing, missing).map(ProductEditPages::unfit);
            case Edit.Overtaken(Form form) ->
                desk.overtaken(maker, listing, form, List.of()).map(view -> page(view, HttpStatus.CONFLICT));
        };
    }

    private static Rendering unfit(ProductView view) {
        return page(view, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
