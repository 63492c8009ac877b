package id.pasarrusun.storefront.studio;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Workbench;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.failure.Stale;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.page.Form;
import id.pasarrusun.storefront.studio.Photographing.Shots;
import id.pasarrusun.storefront.studio.ProductView.Told;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
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

/// The photos of a listing: more of them, fewer, in another order, and how far each is.
@Controller("studioPhotoPages")
final class PhotoPages {

    private final ProductDesk desk;
    private final Photographing photographing;
    private final Workbench workbench;
    private final Drafting drafting;
    private final Images images;

    PhotoPages(ProductDesk desk, Photographing photographing, Workbench workbench, Drafting drafting, Images images) {
        this.desk = desk;
        this.photographing = photographing;
        this.workbench = workbench;
        this.drafting = drafting;
        this.images = images;
    }

    @PostMapping("/sanggar/produk/{id}/foto")
    Mono<Rendering> add(
            @AuthenticationPrincipal MakerVisitor maker, @PathVariable UUID id, ServerWebExchange exchange) {
        return Mono.zip(workbench.get(maker.maker(), new ListingId(id)), Sent.of(exchange), Brought::new)
                .flatMap(brought -> ProductView.isOpen(brought.listing.latest())
                        ? receive(maker.maker(), brought)
                        : Mono.just(inReview(id)));
    }

    @PostMapping("/sanggar/produk/{id}/foto/{image}")
    Mono<Rendering> change(
            @AuthenticationPrincipal MakerVisitor maker,
            @PathVariable UUID id,
            @PathVariable UUID image,
            ServerWebExchange exchange) {
        return Sent.formOf(exchange)
                .flatMap(form -> amend(maker.maker(), new ListingId(id), change(form, new ImageId(image))));
    }

    /// How far one picture is; asked again and again by the page while it is being prepared.
    ///
    /// @param isi what the picture shows
    @GetMapping("/sanggar/foto/{image}")
    Mono<Rendering> tile(
            @AuthenticationPrincipal MakerVisitor maker,
            @PathVariable UUID image,
            @RequestParam(defaultValue = "") String isi,
            @RequestParam(required = false) @Nullable UUID barang,
            @RequestParam(defaultValue = "0") int kali) {
        return images.find(new OwnerId(maker.maker().value()), new ImageId(image))
                .map(state ->
                        PhotoTile.of(new ImageId(image), shortened(isi), state).at(barang, kali))
                .map(tile -> Answers.page("photo", tile))
                .switchIfEmpty(Mono.error(() -> NotFound.of("picture", image)));
    }

    private record Brought(StudioListing listing, Sent sent) {}

    private Mono<Rendering> receive(MakerId maker, Brought brought) {
        ListingId listing = brought.listing.id();
        List<ImageId> had = Album.imagesOf(brought.listing.latest().content());
        return photographing
                .receive(new OwnerId(maker.value()), brought.sent, had)
                .flatMap(shots -> keep(maker, listing, shots));
    }

    /// Those that are pictures are kept, whatever the others were.
    private Mono<Rendering> keep(MakerId maker, ListingId listing, Shots shots) {
        return amend(maker, listing, content -> Album.add(content, shots.kept()))
                .flatMap(done -> shots.faults().isEmpty()
                        ? Mono.just(done)
                        : desk.show(maker, listing, new Told(null, shots.faults(), false))
                                .map(view -> ProductEditPages.page(view, HttpStatus.UNPROCESSABLE_CONTENT)));
    }

    private Mono<Rendering> amend(MakerId maker, ListingId listing, UnaryOperator<ListingContent> change) {
        return drafting.amend(maker, listing, change)
                .thenReturn(Answers.to(ProductEditPages.address(listing.value()) + "#foto"))
                .onErrorResume(Stale.class, _ -> Mono.just(inReview(listing.value())));
    }

    private static UnaryOperator<ListingContent> change(Form form, ImageId image) {
        return switch (form.value("do")) {
            case "remove" -> content -> Album.remove(content, image);
            case "forward" -> content -> Album.forward(content, image);
            case "describe" -> content -> Album.describe(content, image, shortened(form.value("alt")));
            default -> UnaryOperator.identity();
        };
    }

    private static String shortened(String alt) {
        return alt.substring(0, Math.min(alt.length(), ListingForm.TEXT_MAX));
    }

    private static Rendering inReview(UUID listing) {
        return Answers.to(News.IN_REVIEW.after(ProductEditPages.address(listing)));
    }
}
